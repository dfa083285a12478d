import { useId } from 'preact/hooks';

interface Props {
  label: string;
  onFile(file: File): void;
}

/** Hands over each file that is chosen, the same one once more after it was mended too. */
export function FileField({ label, onFile }: Props) {
  const id = useId();
  return (
    <p>
      <label for={id}>{label}</label>{' '}
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        onClick={({ currentTarget }) => {
          // A field that still holds the file would not tell of it being chosen again.
          currentTarget.value = '';
        }}
        onChange={({ currentTarget: { files } }) => {
          if (files?.[0]) onFile(files[0]);
        }}
      />
    </p>
  );
}
