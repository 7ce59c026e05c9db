declare global {
  /** What `web-test-runner.config.mjs` passes on of the environment: `TEST_…`. */
  var testSizes: Readonly<Record<string, string | undefined>> | undefined;
}

/** How much of something a test takes: what is enough every day, or what the environment asks for. */
export const testSize = (name: `TEST_${string}`, daily: number): number =>
  Number(globalThis.testSizes?.[name] ?? daily);
