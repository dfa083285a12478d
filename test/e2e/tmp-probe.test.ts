import { test } from 'vitest';
import { HOSTILE } from './hostile/pages';
import { launch } from './harness/browser';
import { watchFaults, markedTexts } from './harness/faults';
test('probe', async () => {
  const site = Object.fromEntries(Object.entries(HOSTILE).flatMap(([name, page]) => [['https://www.cbc.ca/'+name.replace(/\W+/g,'-'), page],['https://plain.example/'+name.replace(/\W+/g,'-'), page]]));
  const b = await launch(site);
  try {
  for (const name of ['wraps the article in a form whose fields are called like parts of it']) {
    const page = await b.context.newPage(); const f = await watchFaults(page, b);
    await page.goto('https://www.cbc.ca/'+name.replace(/\W+/g,'-'));
    await page.waitForTimeout(3000);
    console.log(name, f, await Promise.race([f.evaluate("String([typeof document.querySelector('form').tagName, document.querySelector('form').parentElement+''])"), new Promise(r=>setTimeout(()=>r('HANG'),5000))]));
    console.log(await Promise.race([markedTexts(f), new Promise(r=>setTimeout(()=>r('HANG'),3000))]));
    void page.close();
  }
  for (const host of ['https://plain.example/', 'https://www.cbc.ca/']) for (const name of Object.keys(HOSTILE).filter(n=>n.includes('5 MB'))) {
    const page = await b.context.newPage(); const t = Date.now();
    await Promise.race([page.goto(host+name.replace(/\W+/g,'-')).then(()=>page.evaluate('1')).catch(e=>String(e)), new Promise(r=>setTimeout(()=>r(0),15000))]);
    const t1=Date.now();
    await Promise.race([page.evaluate('new Promise(r=>requestAnimationFrame(()=>setTimeout(r,200)))'), new Promise(r=>setTimeout(()=>r(0),15000))]);
    console.log(host, name, t1 - t, Date.now()-t1);
    void page.close();
  }
  } finally { await b.close(); }
}, 120000);
