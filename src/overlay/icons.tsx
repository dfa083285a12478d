const PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  pin: 'M6 2h4l-.5 5 2.5 2.5H4L6.5 7zM8 9.5V14',
};

export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
