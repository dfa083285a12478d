import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { BUILDS } from './global-setup';

const ROOT = join(import.meta.dirname, '../..');
const Manifest = v.looseObject({
  manifest_version: v.number(),
  permissions: v.array(v.string()),
  host_permissions: v.array(v.string()),
  content_scripts: v.array(v.looseObject({ matches: v.array(v.string()), js: v.array(v.string()) })),
  content_security_policy: v.object({ extension_pages: v.string() }),
});

describe.each(['chrome', 'firefox'] as const)('the package for %s', (browser) => {
  const folder = join(BUILDS, `${browser}-mv3`);
  const manifest = v.parse(Manifest, JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
  const scripts = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => /\.(js|html|css)$/.test(name))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
  const having = (pattern: RegExp) =>
    scripts.filter(({ text }) => pattern.test(text)).map(({ name }) => name);

  test('asks for the fewest permissions', () => {
    expect(manifest.manifest_version).toBe(3);
    const panel = browser === 'chrome' ? ['sidePanel'] : [];
    expect([...manifest.permissions].sort()).toEqual(['activeTab', 'scripting', ...panel, 'storage'].sort());
    expect(
      manifest.host_permissions.filter((pattern) => !/^\*:\/\/\*\.[a-z0-9.-]+\.[a-z]+\/\*$/.test(pattern)),
    ).toEqual([]);
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts[0]).toEqual({
      matches: manifest.host_permissions,
      js: ['gate.js'],
      run_at: 'document_idle',
    });
  });

  test('lets pages neither load its files nor speak to it', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  test('forbids every connection, remote code, style, picture and font', () => {
    const policy = Object.fromEntries(
      manifest.content_security_policy.extension_pages.split(';').map((rule) => {
        const [name = '', ...values] = rule.trim().split(' ');
        return [name, values.join(' ')];
      }),
    );
    expect(policy).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self'",
      'connect-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'require-trusted-types-for': "'script'",
      'trusted-types': "'none'",
    });
  });

  test('holds no code of strings, no HTML sink, no remote address to load, no path of the builder', () => {
    expect(having(/\beval\(|new Function\(|\.innerHTML\s*=[^=]|insertAdjacentHTML|importScripts\(/)).toEqual(
      [],
    );
    expect(
      having(/\bfetch\(|XMLHttpRequest|WebSocket\(|sendBeacon|src="?https?:|@import|url\(["']?https?:/),
    ).toEqual([]);
    expect(having(/sourceMappingURL/)).toEqual([]);
    expect(scripts.filter(({ text }) => text.includes(ROOT)).map(({ name }) => name)).toEqual([]);
  });
});

test('Firefox is told that nothing is collected', () => {
  const text = readFileSync(join(BUILDS, 'firefox-mv3/manifest.json'), 'utf8');
  expect(JSON.parse(text)).toMatchObject({
    browser_specific_settings: { gecko: { data_collection_permissions: { required: ['none'] } } },
  });
});

test("Mozilla's linter finds no error and warns of nothing", { timeout: 120_000 }, () => {
  const linter = join(ROOT, 'node_modules/addons-linter/bin/addons-linter');
  const report = execFileSync(process.execPath, [linter, '--output', 'json', join(BUILDS, 'firefox-mv3')], {
    encoding: 'utf8',
  });
  expect(JSON.parse(report)).toMatchObject({ errors: [], warnings: [], notices: [] });
});
