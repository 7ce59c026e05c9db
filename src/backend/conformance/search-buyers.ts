import type { BuyerFilter } from '../../domain/model.ts';
import { walk } from './assert.ts';
import type { Port } from './fixture.ts';

/** All buyers that fit. */
export const searchBuyers = (port: Port, filter: BuyerFilter) =>
  walk((page) => port.buyer.search({ filter, page }), 50);
