import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A part of a page under its heading, which may take the focus. */
export function Section({ title, children }: { title: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** Takes the focus to the heading of the section: for a control that is about to vanish, so that keys do not start over. */
export function focusHeading(control: Element): void {
  control.closest('section')?.querySelector('h2')?.focus();
}
