import { msg, str } from '@lit/localize';
import type { ReactiveController } from 'lit';
import type { ActingClock, ActingWarning } from '../../controllers/acting-clock.ts';
import type { ScopeConsumer } from '../../controllers/scope-consumer.ts';
import { type Principal, fullName } from '../../domain/model.ts';
import type { Announcer } from '../../ui/announcer.ts';
import { languageOf } from '../parts/language.ts';
import { durationText } from './time-left.ts';

/**
 * Tells, once each, that acting began, that it ends in five minutes and in one, by itself or
 * for want of activity, and that it has ended. What holds when
 * the page opens is no news: the banner itself comes first there.
 */
export class ActingNews implements ReactiveController {
  #scope: ScopeConsumer;
  #clock: ActingClock;
  #announcer: Announcer;
  /** For whom they acted when we last knew; `unknown` until a session was seen. */
  #subject: Principal | undefined | 'unknown' = 'unknown';
  /** The latest warning that was told. */
  #warned: ActingWarning | undefined;

  constructor(scope: ScopeConsumer, clock: ActingClock, announcer: Announcer) {
    this.#scope = scope;
    this.#clock = clock;
    this.#announcer = announcer;
    scope.host.addController(this);
  }

  hostUpdate(): void {
    const { status } = this.#scope.state;
    // What was told of a customer leaves the page with everything else of them.
    if (status === 'pending') return this.#announcer.clear();
    const subject = this.#scope.current?.session.subject;
    this.#tellOf(subject);
    if (subject) this.#warn();
  }

  #tellOf(subject: Principal | undefined): void {
    const before = this.#subject;
    this.#subject = subject;
    if (before === 'unknown' || before?.id === subject?.id) return;
    this.#warned = undefined;
    if (subject) this.#announcer.alert(msg(str`You now act for ${this.#name(subject)}.`));
    else if (before) this.#announcer.alert(this.#endedText());
  }

  #endedText(): string {
    const ended = msg('The session has ended. You act for nobody else now.');
    const kept = (this.#scope.current?.leftovers.drafts.length ?? 0) > 0;
    return kept ? `${ended} ${msg('What you typed is kept until you discard it.')}` : ended;
  }

  #warn(): void {
    const [before, warning] = [this.#warned, this.#clock.time?.warning];
    this.#warned = warning;
    if (!warning || (warning.end === before?.end && warning.minutes === before.minutes)) return;
    const left = durationText(warning.left, languageOf(this.#scope.host));
    this.#announcer.alert(warning.end === 'cap' ? capText(left) : idleText(left));
  }

  #name(person: Principal): string {
    return fullName(person, languageOf(this.#scope.host));
  }
}

const capText = (left: string): string =>
  msg(str`The session ends in ${left}. It cannot be extended. What you typed is kept.`);

const idleText = (left: string): string =>
  msg(str`The session ends in ${left}, because nothing was done. Press any key to go on. What you typed is kept.`);
