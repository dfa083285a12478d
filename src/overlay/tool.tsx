const PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  pin: 'M6 2h4l-.5 5 2.5 2.5H4L6.5 7zM8 9.5V14',
};

interface Props {
  icon: keyof typeof PATHS;
  label: string;
  /** For a button that stays pressed. */
  pressed?: boolean;
  onClick(): void;
}

/** A button of a card's or list's head: a picture that says its name. */
export function Tool({ icon, label, pressed, onClick }: Props) {
  return (
    <button
      type="button"
      class="sc-tool"
      aria-pressed={pressed}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={PATHS[icon]} />
      </svg>
    </button>
  );
}
