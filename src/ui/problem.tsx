import type { SettingsState } from './settings-state';

/** What went wrong last; screen readers say it as it appears. */
export function Problem({ state: { problem } }: { state: Pick<SettingsState, 'problem'> }) {
  if (problem.value === null) return null;
  return (
    <p role="alert" class="problem">
      {problem.value}
    </p>
  );
}
