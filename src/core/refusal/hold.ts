import type { RefusalHold } from '../model/refusal'

/** Paths at which orders are made or paid. */
const ORDER_PATH =
  '(?:create|submit|place|confirm|new|save|make|commit)[-_/]?(?:order|trade|booking|invoice|rent|pay)|(?:order|trade|booking|invoice|rent)s?[-_/]?(?:create|submit|place|add|confirm|save|new|pay|commit|open)|/(?:orders?|trade|prepay|unifiedorder|pay|payment|cashier|checkout|rent|booking)(?:[/?.]|$)'
/** Paths that look something up or fill the basket, though they may name orders and are asked by POST. */
const READ_PATH =
  'add[-_]?(?:item|dish|good|cart)|cart|basket|query|search|list|detail|calc|preview|check(?!out)|/get|info|status|fee|price|count'

/** What a test keeps from leaving: payment services altogether, and what makes an order at the shop. */
export const holdOf = (recipients: readonly { hosts: string[]; purpose: string }[]): RefusalHold => ({
  paymentHosts: recipients.filter((one) => one.purpose === 'payment').flatMap((one) => one.hosts),
  orderPath: ORDER_PATH,
  readPath: READ_PATH,
})
