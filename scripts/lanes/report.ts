/** What a page has to say when its cases have run. */
export interface LaneReport {
  readonly cases: readonly { readonly name: string; readonly error: string | null }[];
  /** Violations of the policy, and errors that nothing caught. */
  readonly faults: readonly string[];
}

declare global {
  interface Window {
    contractReport?: LaneReport;
  }
}

const faults: string[] = [];
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
  faults.push(`policy violated: ${violatedDirective} ${blockedURI}`),
);
addEventListener('error', ({ message }) => {
  // A browser says so when it shows a size one frame later; nothing has failed.
  if (!message.startsWith('ResizeObserver loop')) faults.push(`error: ${message}`);
});
addEventListener('unhandledrejection', ({ reason }) => faults.push(`rejection: ${String(reason)}`));

/** Runs the cases one after the other and leaves the report where the harness looks for it. */
export async function reportOf(cases: readonly { readonly name: string; run(): Promise<void> }[]): Promise<void> {
  const done: { name: string; error: string | null }[] = [];
  for (const { name, run } of cases) {
    const error = await run().then(
      () => null,
      (reason: unknown) => (reason instanceof Error ? reason.message : String(reason)),
    );
    done.push({ name, error });
  }
  leaveReport(done);
}

/** Leaves what ran for the harness. */
export function leaveReport(cases: LaneReport['cases']): void {
  window.contractReport = { cases, faults };
}
