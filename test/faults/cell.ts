import { fixture, fixtureCleanup } from '@open-wc/testing';
import { html } from 'lit';
import { isCapability } from '../../src/capabilities/verbs.ts';
import { WrittenEvent } from '../../src/controllers/write-events.ts';
import type { AccountBackend } from '../../src/backend/port.ts';
import type { FaultKind } from '../adapters/faults/kinds.ts';
import { all, reads, textOf } from '../support/user.ts';
import { put, valueOf, waitFor } from './gestures.ts';
import { type Line, type LineOptions, openLine } from './line.ts';
import type { Operation, ReadRow, WriteRow } from './operations.ts';

/**
 * How a cell ended, once the fault was gone: got over unseen, by "Try again", by the same button, by the same way from
 * its beginning, after signing in again, told as done, refused for good with the reason, or told where it
 * can be done.
 */
export type End = 'unseen' | 'again' | 'same' | 'anew' | 'sign-in' | 'done' | 'elsewhere' | 'refused';

/** Longer than everything that is waited for: what is still under way then, never ends. */
const patience = 4_000;

/** Who watches while a cell is played. */
export interface Watch extends Omit<LineOptions, 'as' | 'acting'> {
  /** Called whenever something was done and its answer is on the screen. */
  readonly look?: (() => void) | undefined;
  /** What stands before the backend. */
  readonly before?: ((backend: AccountBackend) => AccountBackend) | undefined;
}

/** Plays an operation of an element with a fault, then without it by what the screen offers. Throws where that fails. */
export async function play(
  operation: Operation,
  row: ReadRow | WriteRow,
  fault: FaultKind,
  { look, before = (backend) => backend, ...watch }: Watch = {},
): Promise<End> {
  const ends = listen();
  const offline = fault.ends === 'offline';
  const opened = await openLine({ as: row.as, acting: row.acting, ...watch });
  const line = { ...opened, backend: before(opened.backend), met: () => opened.met };
  const stage = { operation, line, fault, offline, look };
  try {
    const end = 'sees' in row ? await playRead(stage, row) : await playWrite(stage, row);
    if (ends.strays.length > 0) throw new Error(`unhandled: ${ends.strays.join('; ')}`);
    return end;
  } finally {
    setOffline(false);
    line.mend();
    ends.stop();
    fixtureCleanup();
  }
}

interface PlayedLine extends Omit<Line, 'met'> {
  readonly met: () => number;
}

interface Stage {
  readonly operation: Operation;
  readonly line: PlayedLine;
  readonly fault: FaultKind;
  readonly offline: boolean;
  readonly look: Watch['look'];
}

async function playRead({ operation, line, fault, offline, look }: Stage, row: ReadRow): Promise<End> {
  const { open, sees } = row;
  const isThere = () => (sees[0] === 'text' ? reads(String(sees[1])) : all(...sees).length > 0);
  setOffline(offline);
  line.break(operation, fault);
  await mount(line, row);
  await open?.().catch((error: unknown) => isSignedOut() || fail(String(error)));
  await waitFor(() => line.met() > 0, patience).catch(() => fail('it was never asked for'));
  await settled(isThere);
  look?.();
  if (isThere()) return 'unseen';
  const told = textTold();
  if (told === '') fail('nothing is told');
  line.mend();
  setOffline(false);
  let end: End = 'again';
  for (let step = 0; step < 3; step += 1) {
    if (isThere()) return end;
    const again = tryAgain();
    if (isSignedOut()) {
      end = 'sign-in';
      await document.querySelector('account-provider')?.refresh();
      await waitFor(() => !isSignedOut());
      await waitFor(isThere, 500).catch(() => open?.().catch(() => undefined));
    } else if (again) again.click();
    else if (reads('Type to try again')) {
      end = 'anew';
      await open?.();
    } else if (fault.ends === 'forbidden') return 'refused';
    await settled(isThere);
  }
  return isThere() ? end : fail(`no way on from: ${told} | now: ${textOf(document.body)}`);
}

async function playWrite({ operation, line, fault, offline, look }: Stage, row: WriteRow): Promise<End> {
  let isDone = false;
  const name = eventName(operation);
  const onDone = () => {
    isDone = true;
  };
  document.addEventListener(name, onDone);
  try {
    await mount(line, row);
    await fill(row);
    look?.();
    setOffline(offline);
    line.break(operation, fault);
    commit(row);
    await waitFor(() => line.met() > 0, patience).catch(() => fail(`it was never sent: ${textTold()}`));
    const hasEnded = () => isDone || (row.done !== undefined && reads(row.done));
    await settled(hasEnded);
    look?.();
    if (hasEnded()) return 'unseen';
    const told = textTold();
    if (told === '') fail('nothing is told');
    line.mend();
    setOffline(false);
    if (told.includes('This is done') && fault.outcome === 'applied') return 'done';
    if (row.elsewhere?.test(told)) return 'elsewhere';
    return await recover(row, hasEnded, told);
  } finally {
    document.removeEventListener(name, onDone);
  }
}

/** The fault is gone: goes on by what the screen offers, and finds all that was typed. */
async function recover(row: WriteRow, isDone: () => boolean, told: string): Promise<End> {
  let end: End | undefined;
  for (let step = 0; step < 4 && !isDone(); step += 1) {
    if (row.elsewhere?.test(textOf(document.body))) return 'elsewhere';
    const again = tryAgain();
    if (isSignedOut()) {
      end = 'sign-in';
      await document.querySelector('account-provider')?.refresh();
      await waitFor(() => !isSignedOut());
      await settled(() => false);
    } else if (again) {
      end ??= 'again';
      again.click();
    } else if (committing(row)) {
      end ??= 'same';
      await keep(row);
      commit(row);
    } else {
      end ??= 'anew';
      await row.open?.();
      await keep(row);
      commit(row);
    }
    await settled(isDone);
  }
  return isDone() && end ? end : fail(`no way on from: ${told} | now: ${textTold()}`);
}

/** What was typed is still there; what is chosen besides, and what is never kept, is put in again where it is not. */
async function keep(row: WriteRow): Promise<void> {
  await waitFor(() => committing(row)).catch(() => fail('there is no button any more'));
  for (const [name, text] of row.typed ?? []) {
    await waitFor(() => valueOf(name) !== undefined);
    if (valueOf(name) !== text) {
      if (!row.commit[2]) fail(`lost what was typed into ${String(name)}: ${String(valueOf(name))}`);
      // A question was closed with its answer on the way; it asks anew.
      await put(name, text);
    }
  }
  await row.secret?.();
  if (row.commit[2] || !row.typed) await row.choose?.().catch(() => undefined);
}

async function fill(row: WriteRow): Promise<void> {
  await row.open?.();
  for (const [name, text] of row.typed ?? []) await put(name, text);
  await row.choose?.();
  await row.secret?.();
  await waitFor(() => committing(row)).catch(() => fail('there is no button'));
}

/** The button that does it, where it can be pressed. */
function committing({ commit: [role, name, dialog] }: WriteRow): HTMLElement | undefined {
  const roots = dialog ? all(dialog) : [document.body];
  return roots
    .flatMap((root) => all(role, name, root))
    .findLast((found) => found.getAttribute('aria-disabled') !== 'true');
}

const commit = (row: WriteRow): void => committing(row)?.click();

const tryAgain = (): HTMLElement | undefined => all('button', /^Try again/u).at(-1);
const isSignedOut = (): boolean => reads('You are signed out');

/** What is told of failures on the screen. */
function textTold(): string {
  return deep('.notice, [role=alert], .field-error, .combobox-status, [aria-invalid=true]')
    .map((found) => found.textContent.replaceAll(/\s+/gu, ' ').trim() || 'a field')
    .join(' | ');
}

async function mount({ backend }: PlayedLine, { page }: ReadRow | WriteRow): Promise<void> {
  await fixture(html`<account-provider .backend=${backend}>${page}</account-provider>`);
}

/** Until nothing is under way any more, or it is there. */
async function settled(isThere: () => boolean): Promise<void> {
  let quiet = 0;
  for (const end = performance.now() + patience; quiet < 5;) {
    if (isThere()) return;
    quiet = isBusy() ? 0 : quiet + 1;
    if (performance.now() > end) fail(`it never ends: ${deep('[aria-busy=true]')[0]?.outerHTML.slice(0, 120) ?? ''}`);
    await new Promise((resolve) => setTimeout(resolve, 8));
  }
}

const isBusy = (): boolean => deep('[aria-busy=true]').length > 0 || reads('Searching…');

/** What is visible and fits, through open shadow roots. */
function deep(selector: string, root: ParentNode = document.body): HTMLElement[] {
  const own = [...root.querySelectorAll<HTMLElement>(selector)].filter((found) => found.checkVisibility());
  const inner = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? deep(selector, shadowRoot) : [],
  );
  return [...own, ...inner];
}

/** Acting that ends is news of the session, which no verb brought. */
const eventName = (operation: Operation): string =>
  isCapability(operation) ? new WrittenEvent(operation, '').type : 'acting-ended';

function setOffline(offline: boolean): void {
  const was = !navigator.onLine;
  if (offline) Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
  else Reflect.deleteProperty(navigator, 'onLine');
  if (was && !offline) dispatchEvent(new Event('online'));
}

/** Errors that nobody caught. */
function listen() {
  const strays: string[] = [];
  const onStray = (event: PromiseRejectionEvent | ErrorEvent) => {
    if (event instanceof ErrorEvent && event.message.startsWith('ResizeObserver')) return;
    strays.push(String(event instanceof ErrorEvent ? event.message : event.reason));
  };
  addEventListener('unhandledrejection', onStray);
  addEventListener('error', onStray);
  return {
    strays,
    stop() {
      removeEventListener('unhandledrejection', onStray);
      removeEventListener('error', onStray);
    },
  };
}

function fail(why: string): never {
  throw new Error(why);
}
