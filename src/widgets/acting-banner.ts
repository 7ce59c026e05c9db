import { msg, str } from '@lit/localize';
import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { ActingClock, type ActingTime } from '../controllers/acting-clock.ts';
import { ScopeConsumer } from '../controllers/scope-consumer.ts';
import type { Scope } from '../controllers/scope.ts';
import { type Principal, type Session, fullName, isActing } from '../domain/model.ts';
import { Announcer } from '../ui/announcer.ts';
import { baseStyles } from '../ui/base-styles.ts';
import { controlStyles } from '../ui/control-styles.ts';
import { personName } from './parts/person-name.ts';
import { gap, sentence } from './parts/sentence.ts';
import { clockIcon, eyeIcon, personIcon } from '../ui/icons.ts';
import { noticeStyles } from '../ui/notice-styles.ts';
import { ActingNews } from './acting-banner/acting-news.ts';
import { bandStyles } from './acting-banner/styles.ts';
import { timeLeftText, timeOfDay, warningText } from './acting-banner/time-left.ts';
import { EndSession } from './parts/end-session.ts';
import { languageOf } from './parts/language.ts';
import { LazyPart } from './parts/lazy-part.ts';
import { logonId } from './parts/logon-id.ts';

type ActingSession = Session & { subject: Principal };

/**
 * Says on every page that somebody acts for somebody else: who, for whom, since when and how much longer, with the way
 * to end it. Nothing is to be seen while nobody acts, but for what was typed and not saved when a session ended, to copy or discard. It belongs first in the page; to keep it in sight, make it
 * `position: sticky` there.
 *
 * @element acting-banner
 * @csspart band - The coloured band with everything in it.
 * @cssprop [--prokura-acting] - The band's colour; what stands on it is black or white by contrast.
 * @cssprop [--prokura-gutter=1em] - Space at both ends, to line up with the page.
 */
export class ActingBannerElement extends LitElement {
  static override styles = [baseStyles, controlStyles, noticeStyles, bandStyles];

  /** Takes the place of the nearest provider's scope. */
  @property({ attribute: false }) scope: Scope | undefined;

  #scope = new ScopeConsumer(this);
  #clock = new ActingClock(this, () => this.#scope.current);
  #announcer = new Announcer(this);
  #end = new EndSession({ scope: this.#scope, host: this, announcer: this.#announcer });
  #kept = new LazyPart(this, async () => {
    const { KeptDrafts } = await import('./acting-banner/kept-drafts.ts');
    return new KeptDrafts({ scope: this.#scope, announcer: this.#announcer });
  });

  constructor() {
    super();
    new ActingNews(this.#scope, this.#clock, this.#announcer);
  }

  protected override render() {
    const session = this.#session;
    return html`${session ? this.#renderSession(session) : this.#renderKept()} ${this.#announcer.render()}`;
  }

  #renderKept(): unknown {
    const kept = this.#scope.current?.leftovers.drafts.length ?? 0;
    return kept > 0 ? this.#kept.show((drafts) => drafts.render()) : nothing;
  }

  #renderSession(session: ActingSession): TemplateResult {
    return html`<section aria-label=${msg('Acting on behalf of a customer')}>
      <div class="band" part="band">
        <span class="mark">${session.lookOnly ? eyeIcon : personIcon}</span>
        <div class="who">${this.#renderWho(session)} ${this.#renderFacts(session)}</div>
        ${this.#end.renderButton()}
      </div>
      <div class="trouble">${this.#end.renderOutcome()}</div>
    </section>`;
  }

  #renderWho({ actor, subject }: ActingSession): TemplateResult {
    const language = languageOf(this);
    const [organization] = subject.organizations;
    const place = organization?.name ?? subject.company?.name;
    const who = html`<strong>${personName(subject, language)}</strong> (${logonId(subject.loginId)})`;
    // Some systems tell only who is acted for, and of the actor an id.
    const text = fullName(actor)
      ? sentence(msg(str`You (${gap(0)}) act for ${gap(1)}`), personName(actor, language), who)
      : sentence(msg(str`You act for ${gap(0)}`), who);
    return html`<p>${text}${place === undefined ? nothing : html` · <bdi>${place}</bdi>`}</p>`;
  }

  #renderFacts({ since, lookOnly, reason, ticket }: ActingSession): TemplateResult {
    const language = languageOf(this);
    const { time } = this.#clock;
    return html`<div class="facts">
      ${since ? html`<time class="fact" datetime=${since}>${msg(str`since ${timeOfDay(since, language)}`)}</time>` : nothing}
      ${time ? this.#renderTime(time, language) : nothing}
      ${lookOnly ? html`<span class="fact">${eyeIcon}<span>${msg('Look only')}</span></span>` : nothing}
      ${reason || ticket ? this.#renderReason(reason, ticket) : nothing}
    </div>`;
  }

  #renderTime({ left, warning }: ActingTime, language: string): TemplateResult {
    const text = warning ? warningText(warning, language) : timeLeftText(left, language);
    return html`<span class="fact ${warning ? 'soon' : ''}">${clockIcon}<span>${text}</span></span>`;
  }

  #renderReason(reason: string | undefined, ticket: string | undefined): TemplateResult {
    return html`<details class="why">
      <summary>${msg('Reason')}</summary>
      <p>
        <bdi>${reason}</bdi
        >${ticket ? html` · ${sentence(msg(str`Ticket ${gap(0)}`), html`<bdi>${ticket}</bdi>`)}` : nothing}
      </p>
    </details>`;
  }

  get #session(): ActingSession | undefined {
    const session = this.#scope.current?.session;
    return session && isActing(session) ? session : undefined;
  }
}
