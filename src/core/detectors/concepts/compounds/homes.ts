import { type Compound, isChosen, isChosenOrPicked, isFile, isWritten } from '../compound'
import { ACQUIRE, CODE, FILTER, HOW_MUCH, KIND, OWN, SEEK, WANT, WHEN } from '../words/general'
import { CAR_HUNT, FEATURE, HOME, HOME_PART, HOTEL, HUNT, OFFER, RESIDENT, WANTED } from '../words/homes'
import { BUDGET, DEED, DOWN, LOAN, OWNED_HOME } from '../words/money'
import { FRAME, MAKE, PLATE, VALUED, VEHICLE } from '../words/vehicles'

/** What is asked of homes that are offered, looked for or owned. */
export const compounds: readonly Compound[] = [
  {
    of: 'real_estate_asset',
    own: [OWNED_HOME, HOW_MUCH],
    around: [LOAN],
    without: [LOAN, WANT, OFFER],
    when: isWritten,
  },
  { of: 'real_estate_asset', own: [DEED], when: isFile, alone: 0.95 },
  { of: 'house_data', own: [HOME], around: [OFFER], without: [DEED], when: isFile, alone: 0.985 },
  {
    of: 'real_estate_asset',
    own: [OWNED_HOME],
    around: [LOAN],
    without: [LOAN, WANT],
    apart: [OFFER],
    when: isWritten,
  },
  { of: 'house_data', own: [HOME], around: [OFFER], without: [WANT], apart: [FILTER], when: isWritten },
  { of: 'house_data', own: [OFFER, HOME], apart: [FILTER], when: isWritten },
  { of: 'house_data', own: [HOME_PART], around: [OFFER, HOME], apart: [FILTER], when: isWritten },
  {
    of: 'house_data',
    own: [HOW_MUCH],
    around: [OFFER, HOME],
    without: [BUDGET],
    apart: [FILTER, WANTED],
    when: isWritten,
  },
  { of: 'purchase_intent', own: [WANT, HOME], apart: [FILTER, HOTEL], when: isWritten },
  { of: 'purchase_intent', own: [WANT, FEATURE], around: [HUNT], apart: [FILTER], when: isWritten },
  {
    of: 'purchase_intent',
    own: [HOW_MUCH],
    around: [WANT, HOME, HUNT],
    apart: [FILTER, OFFER, LOAN, HOTEL],
    when: isWritten,
  },
  {
    of: 'purchase_intent',
    own: [WANT, HOW_MUCH],
    around: [HUNT],
    apart: [FILTER, VALUED, LOAN, OFFER],
    when: isWritten,
  },
  {
    of: 'purchase_intent',
    own: [HOW_MUCH],
    around: [SEEK, HOME],
    apart: [FILTER, OFFER, LOAN, HOTEL],
    when: isWritten,
  },
  { of: 'purchase_intent', own: [WANT, VEHICLE], apart: [FILTER], when: isWritten },
  { of: 'purchase_intent', own: [ACQUIRE, WANT], apart: [FILTER], when: isWritten },
  {
    of: 'purchase_intent',
    own: [MAKE],
    whole: true,
    around: [CAR_HUNT],
    without: [OWN, PLATE, FRAME],
    apart: [FILTER, PLATE, VALUED],
    when: isChosenOrPicked,
  },
  {
    of: 'home_address',
    own: [HOME, HOME_PART],
    around: [RESIDENT],
    without: [CODE],
    apart: [LOAN, OFFER, HUNT],
    when: isWritten,
  },
  { of: 'purchase_intent', own: [HUNT, HOW_MUCH], apart: [FILTER], when: isWritten },
  {
    of: 'purchase_intent',
    own: [FEATURE],
    whole: true,
    around: [CAR_HUNT],
    apart: [FILTER, PLATE, VALUED],
    when: isChosenOrPicked,
  },
  { of: 'purchase_intent', own: [BUDGET], around: [HUNT], apart: [FILTER], when: isWritten },
  { of: 'purchase_intent', own: [DOWN], around: [HUNT], apart: [FILTER], when: isWritten },
  {
    of: 'purchase_intent',
    own: [HOW_MUCH],
    around: [HUNT],
    apart: [OFFER, LOAN, VALUED, HOTEL],
    when: (signal) => isWritten(signal) && isChosen(signal),
  },
  { of: 'purchase_intent', own: [WANT, KIND], around: [HUNT], apart: [FILTER], when: isWritten },
  { of: 'purchase_intent', own: [ACQUIRE, WHEN], around: [HUNT], apart: [FILTER, VALUED], when: isWritten },
]
