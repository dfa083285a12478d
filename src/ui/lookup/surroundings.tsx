import type { Stretch } from '../../messages/report';

/** Text (UTF-16 units) shown on either side of a mention, and of the mention itself. */
const AROUND = 36;
const LONGEST = 60;

/** A stretch of the article set apart in the words around it. */
export function Surroundings({ text, stretch: { start, end } }: { text: string; stretch: Stretch }) {
  const stop = Math.min(end, start + LONGEST);
  return (
    <>
      {start > AROUND && '…'}
      {text.slice(Math.max(0, start - AROUND), start)}
      <strong>{text.slice(start, stop)}</strong>
      {stop < end ? '…' : text.slice(end, end + AROUND)}
    </>
  );
}
