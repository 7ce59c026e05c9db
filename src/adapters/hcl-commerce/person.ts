import type {
  AccountUpdate,
  ApprovalState,
  BuyerDraft,
  BuyerUpdate,
  Gender,
  PostalAddress,
  Salutation,
} from '../../domain/model.ts';
import type { Bean } from './bean.ts';
import { type WireParameters, addressFromWire, addressToWire, given } from './fields.ts';

/** A person as far as the wire tells. */
export interface Person {
  readonly id: string;
  readonly loginId: string;
  readonly salutation?: Salutation | undefined;
  readonly firstName: string;
  readonly lastName: string;
  readonly gender?: Gender | undefined;
  readonly dateOfBirth?: string | undefined;
  readonly email: string;
  readonly phone?: string | undefined;
  readonly mobile?: string | undefined;
  readonly currency?: string | undefined;
  readonly language?: string | undefined;
  readonly address?: PostalAddress | undefined;
  readonly enabled: boolean;
  readonly approval: ApprovalState;
  readonly organizationId: string | undefined;
  readonly organizationName: string | undefined;
}

const salutations: Readonly<Record<string, Salutation>> = { mr: 'mr', mrs: 'mrs', ms: 'ms', dr: 'dr' };
const titles: Readonly<Record<Salutation, string>> = { mr: 'Mr', mrs: 'Mrs', ms: 'Ms', dr: 'Dr' };
const genders: Readonly<Record<string, Gender>> = { F: 'female', M: 'male', O: 'other' };
const letters: Readonly<Record<Gender, string>> = { female: 'F', male: 'M', other: 'O' };
/** Someone who has yet to follow the link in an e-mail waits as well. */
const approvals: Readonly<Record<string, ApprovalState>> = { '0': 'pending', '2': 'rejected', '3': 'pending' };

/** Languages by the server's numbers. */
const languages: Readonly<Record<string, string>> = {
  '-1': 'en-US',
  '-2': 'fr-FR',
  '-3': 'de-DE',
  '-4': 'it-IT',
  '-5': 'es-ES',
  '-6': 'pt-BR',
  '-7': 'zh-CN',
  '-8': 'zh-TW',
  '-9': 'ko-KR',
  '-10': 'ja-JP',
  '-20': 'ru-RU',
  '-21': 'ro-RO',
  '-22': 'pl-PL',
};

/**
 * A person from one answer or several, the first that knows a thing counting. Of one person the server speaks in two
 * ways: to others by nested records and numbers for states, to themselves by flat ones and words, with names of its own.
 */
export function personFromWire(...answers: readonly Bean[]): Person {
  const beans = answers.flatMap((bean) => [bean, ...bean.beans('address'), ...bean.beans('demographics')]);
  const text = (...names: readonly string[]) => first(beans, (bean) => bean.text(...names));
  const status = first(answers, (bean) => bean.bean('userRegistry')?.text('status') ?? bean.text('accountStatus'));
  const loginId = first(answers, (bean) => bean.text('logonId') ?? bean.bean('userRegistry')?.text('logonId')) ?? '';
  const language = text('preferredLanguage', 'preferredLanguageId');
  return {
    id: first(answers, (bean) => bean.text('userId', 'memberId')) ?? answers[0]?.required('userId') ?? '',
    loginId,
    salutation: salutations[(text('personTitle') ?? '').toLowerCase().replace('.', '')],
    firstName: text('firstName') ?? '',
    lastName: text('lastName') ?? '',
    gender: genders[text('gender') ?? ''],
    dateOfBirth: text('dateOfBirth'),
    email: text('email1') ?? loginId,
    phone: text('phone1'),
    mobile: text('mobilePhone1'),
    currency: text('preferredCurrency'),
    language: language && (languages[language] ?? language.replace('_', '-')),
    address: first(beans, addressFromWire),
    enabled: status !== '0' && status !== 'Disabled',
    approval: approvals[first(answers, (bean) => bean.text('state')) ?? ''] ?? 'approved',
    organizationId: first(answers, (bean) => bean.text('parentMemberId', 'organizationId', 'orgizationId')),
    organizationName: first(answers, (bean) => bean.text('organizationName')),
  };
}

function first<Value>(beans: readonly Bean[], read: (bean: Bean) => Value | undefined): Value | undefined {
  for (const bean of beans) {
    const value = read(bean);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The server's number of a language; one that it has no number for, as a locale. */
export const languageToWire = (language: string): string =>
  Object.entries(languages).find(([, known]) => known === language)?.[0] ?? language.replace('-', '_');

/** What is given of a person, as parameters. */
export function personToWire(change: Partial<BuyerUpdate & AccountUpdate>): WireParameters {
  const { salutation, gender } = change;
  return {
    ...given(change, {
      firstName: 'firstName',
      lastName: 'lastName',
      dateOfBirth: 'dateOfBirth',
      phone: 'phone1',
      organizationId: 'parentMemberId',
    }),
    ...(Object.hasOwn(change, 'salutation') && { personTitle: salutation ? titles[salutation] : '' }),
    ...(Object.hasOwn(change, 'gender') && { gender: gender ? letters[gender] : '' }),
    ...addressToWire(change),
  };
}

/**
 * Someone new, as an administrator registers them. Without a password: to make one, and to get it to them, is the
 * server's business. They sign in by their e-mail address.
 */
export const newPersonToWire = (draft: BuyerDraft): WireParameters => ({
  ...personToWire(draft),
  logonId: draft.email,
  email1: draft.email,
  profileType: 'B',
});
