/** Which engine runs the tests: what a driver cannot do for it is left out there, by name. */
export const engine = navigator.userAgent.includes('Chrome/')
  ? 'chromium'
  : navigator.userAgent.includes('Firefox/')
    ? 'firefox'
    : 'webkit';

/** Colours, motion and contrast that a reader has set: only Chromium can be told of them from a test. */
export const canSetPreferences = engine === 'chromium';
