import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { Annotator } from '../../annotate';
import { type Annotated, annotateRecord, type ErrorRecord, failure } from './record';

/** Annotates one saved page or text file; its path is its id. */
export function annotateFile(
  path: string,
  annotator: Annotator,
  annotate: 'auto' | 'always',
): Annotated | ErrorRecord {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    const reason = error instanceof Error ? error.message : String(error);
    return failure(path, missing ? 'missing-file' : 'bad-file', missing ? 'no such file' : reason);
  }
  const content = decode(bytes);
  if (content === undefined) return failure(path, 'bad-file', 'not a text file (UTF-8 is expected)');
  const field = isHtml(path, content) ? 'html' : 'text';
  return annotateRecord({ id: path, [field]: content, annotate }, annotator);
}

function decode(bytes: Buffer): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function isHtml(path: string, content: string): boolean {
  return /^\.(x?html?)$/i.test(extname(path)) || /^\s*<(!doctype|html)\b/i.test(content);
}
