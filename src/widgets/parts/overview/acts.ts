import { msg, str } from '@lit/localize';
import { type TemplateResult, nothing } from 'lit';
import type { Decision } from '../../../capabilities/decide.ts';
import type { Capability } from '../../../capabilities/verbs.ts';
import { button } from '../../../ui/button.ts';
import { moreIcon, pencilIcon } from '../../../ui/icons.ts';
import { type MenuItem, menu } from '../../../ui/menu.ts';
import { languageOf } from '../language.ts';
import { type Offer, offer, refused } from '../offer.ts';
import { isFree, offeredItem } from '../offered-item.ts';
import type { ActCapability, Listed, OverviewAct, OverviewDefinition } from './definition.ts';
import type { Shared } from './shared.ts';

export interface ActsOptions<Item> {
  readonly onEdit: (item: Item) => void;
  readonly onAsk: (act: OverviewAct<Item>, item: Item) => void;
  /** What one kind of record has besides: the way to what stands in the way, say. */
  readonly more: (item: Item) => readonly MenuItem[];
}

/** The id of the button that edits a record, where the focus comes back to. */
export const editId = (id: string): string => `edit-${id}`;

/** The id of the button of a record's menu. */
export const menuId = (id: string): string => `actions-${id}`;

type Definition<Item extends Listed> = Pick<OverviewDefinition<Item>, 'acts' | 'name' | 'target' | 'update'>;

/** What can be done with a record, as it is offered: the way to edit it in sight, all the rest in a menu. */
export class Acts<Item extends Listed> {
  readonly #shared: Shared;
  readonly #definition: Definition<Item>;
  readonly #options: ActsOptions<Item>;

  constructor(shared: Shared, definition: Definition<Item>, options: ActsOptions<Item>) {
    this.#shared = shared;
    this.#definition = definition;
    this.#options = options;
  }

  name(item: Item): string {
    return this.#definition.name(item, languageOf(this.#shared.host));
  }

  /** How something is offered for a record; `undefined` where the system does not offer it, or it leads nowhere. */
  offer(act: OverviewAct<Item>, item: Item): Offer | undefined {
    if (act.fits?.(item) === false) return undefined;
    const decision = this.#decide(act.capability, item);
    const hindrance = decision && isState(decision) && act.hindrance?.(item, languageOf(this.#shared.host));
    return hindrance ? refused(() => hindrance) : offer(decision, languageOf(this.#shared.host));
  }

  isFree(act: OverviewAct<Item>, item: Item): boolean {
    return isFree(this.offer(act, item));
  }

  /** What can be done to many at once. */
  get bulk(): readonly OverviewAct<Item>[] {
    return this.#definition.acts.filter(({ bulk }) => bulk);
  }

  find(capability: ActCapability | undefined): OverviewAct<Item> | undefined {
    return this.#definition.acts.find((act) => act.capability === capability);
  }

  render(item: Item): unknown {
    return [this.#renderEdit(item), this.#renderMenu(item)];
  }

  #renderEdit(item: Item): TemplateResult | typeof nothing {
    if (!isFree(this.#offerEdit(item))) return nothing;
    return button({
      id: editId(item.id),
      label: msg('Edit'),
      name: msg(str`Edit ${this.name(item)}`),
      kind: 'quiet',
      icon: pencilIcon,
      iconOnly: true,
      onClick: () => this.#options.onEdit(item),
    });
  }

  #renderMenu(item: Item): TemplateResult | typeof nothing {
    if (!this.#offersAny(item)) return nothing;
    return menu({
      controller: this.#shared.menus,
      id: menuId(item.id),
      label: msg('Actions'),
      name: msg(str`Actions for ${this.name(item)}`),
      icon: moreIcon,
      iconOnly: true,
      items: () => this.#items(item),
    });
  }

  /** What is in a menu is not put together before it is opened. */
  #offersAny(item: Item): boolean {
    const edit = this.#offerEdit(item);
    return (
      (edit !== undefined && !isFree(edit)) ||
      this.#definition.acts.some((act) => this.offer(act, item)) ||
      this.#options.more(item).length > 0
    );
  }

  #items(item: Item): readonly MenuItem[] {
    const edit = this.#offerEdit(item);
    const acts = this.#definition.acts.map((act) => ({ act, offered: this.offer(act, item) }));
    const items = (danger: boolean) =>
      acts
        .filter(({ act }) => (act.danger ?? false) === danger)
        .flatMap(({ act, offered }, index) =>
          offeredItem(offered, {
            id: act.capability,
            label: act.label(item),
            icon: act.icon,
            danger,
            separated: danger && index === 0,
            onSelect: () => this.#options.onAsk(act, item),
          }),
        );
    return [
      ...(isFree(edit)
        ? []
        : offeredItem(edit, {
            id: 'edit',
            label: msg('Edit'),
            icon: pencilIcon,
            onSelect: () => this.#options.onEdit(item),
          })),
      ...items(false),
      ...this.#options.more(item),
      ...items(true),
    ];
  }

  #offerEdit(item: Item): Offer | undefined {
    const { update } = this.#definition;
    return update && offer(this.#decide(update, item), languageOf(this.#shared.host));
  }

  #decide(capability: Capability, item: Item): Decision | undefined {
    return this.#shared.scope.current?.decide(capability, this.#definition.target(item));
  }
}

const isState = (decision: Decision): boolean => !decision.allowed && decision.because === 'state';
