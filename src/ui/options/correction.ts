/** Where corrections are collected. Opened only by the reader's own click; a fork names its own here. */
const TRACKER = 'https://summit-context.example/issues/new';

/** A form that is filled in with what whoever mends the fact base must know; nothing of the reader's goes along. */
export function correctionLink(version: string, factsDate: string): string {
  const body = [
    'What is wrong:',
    '',
    'What is right:',
    '',
    'Source (link, date):',
    '',
    `Fact base ${version}, ${factsDate}`,
  ];
  return `${TRACKER}?${new URLSearchParams({ title: 'Correction: ', body: body.join('\n') })}`;
}
