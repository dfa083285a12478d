import { type ReadonlySignal, useSignal } from '@preact/signals';

/** Requests to give or take back a permission, and why the last one changed nothing. */
export interface Requests {
  notice: ReadonlySignal<string | null>;
  /** Waits for the answer to a request that was sent straight from a click; `refused` is told where it is no. */
  follow(asked: Promise<boolean>, refused: string, done?: () => void): void;
}

export function useRequests(): Requests {
  const notice = useSignal<string | null>(null);
  const follow: Requests['follow'] = (asked, refused, done) =>
    void asked.then(
      (isDone) => {
        notice.value = isDone ? null : refused;
        if (isDone) done?.();
      },
      (error: unknown) => {
        notice.value = error instanceof Error ? error.message : String(error);
      },
    );
  return { notice, follow };
}
