import type { Signal } from '../../../model/detection'
import { questionOf } from '../../clues/asked'
import { about } from '../../clues/near'
import { type Compound, isChosen, isChosenOrPicked, isFile, isTyped, isWritten } from '../compound'
import { RENTS } from '../words/doings'
import { ACQUIRE, CODE, DISTRICT, FILTER, HOW_MUCH, KIND, OWN, SEEK, WANT, WHEN, WORTH } from '../words/general'
import {
  ASPECT,
  CAR_HUNT,
  DONATION,
  FEATURE,
  FOR_WHOM,
  HOME,
  HOME_PART,
  HOTEL,
  HUNT,
  OFFER,
  RANGE,
  RENT_TERMS,
  RESIDENT,
  VIEWS_HOME,
  WANTED,
} from '../words/homes'
import { BUDGET, DEED, DOWN, LOAN, OWNED_HOME, PAY_WAY } from '../words/money'
import { FRAME, MAKE, PLATE, VALUED, VEHICLE } from '../words/vehicles'

/** A home whose price is put into a calculator need not be anybody's. */
const RECKONS = /计算|试算|calculator/u
const isOwned = (signal: Signal): boolean => isWritten(signal) && !about(signal, RECKONS)

/** What is asked of homes that are offered, looked for or owned. */
export const compounds: readonly Compound[] = [
  {
    of: 'real_estate_asset',
    own: [OWNED_HOME, WORTH],
    around: [LOAN],
    without: [WANT, LOAN],
    apart: [OFFER],
    when: isOwned,
  },
  { of: 'real_estate_asset', own: [OWNED_HOME, DISTRICT], around: [LOAN], apart: [OFFER], when: isOwned },
  {
    of: 'house_data',
    own: [WANT, HOW_MUCH],
    around: [OFFER, HOME],
    apart: [FILTER, WANTED, LOAN, VIEWS_HOME],
    when: isTyped,
  },
  { of: 'purchase_intent', own: [HOME, HOW_MUCH], around: [VIEWS_HOME], apart: [FILTER], when: isChosen },
  {
    of: 'purchase_intent',
    own: [HOW_MUCH],
    around: [VIEWS_HOME],
    apart: [FILTER, LOAN, HOTEL],
    when: isChosenOrPicked,
  },
  { of: 'purchase_intent', own: [HOME], around: [VIEWS_HOME], apart: [FILTER], when: isChosen },
  { of: 'purchase_intent', own: [WANT, ASPECT], around: [HUNT], apart: [FILTER], when: isWritten },
  { of: 'purchase_intent', own: [WANT, PAY_WAY], around: [HUNT], apart: [FILTER], when: isWritten },
  { of: 'purchase_intent', own: [ACQUIRE, FOR_WHOM], around: [HUNT], when: isWritten },
  { of: 'purchase_intent', own: [HOME, RANGE], around: [HUNT], apart: [FILTER, OFFER], when: isChosen },
  { of: 'real_estate_asset', own: [DEED], around: [LOAN], when: isWritten, alone: 0.9 },
  {
    of: 'real_estate_asset',
    own: [OWNED_HOME, HOW_MUCH],
    around: [LOAN],
    without: [LOAN, WANT, OFFER],
    when: isOwned,
  },
  { of: 'real_estate_asset', own: [DEED], when: isFile, alone: 0.95 },
  { of: 'house_data', own: [HOME], around: [OFFER], without: [DEED], when: isFile, alone: 0.985 },
  {
    of: 'real_estate_asset',
    own: [OWNED_HOME],
    around: [LOAN],
    without: [LOAN, WANT],
    apart: [OFFER],
    when: isOwned,
  },
  { of: 'house_data', own: [HOME], around: [OFFER], without: [WANT], apart: [FILTER, VIEWS_HOME], when: isWritten },
  { of: 'house_data', own: [OFFER, HOME], apart: [FILTER], when: isTyped },
  { of: 'house_data', own: [HOME_PART], around: [OFFER, HOME], apart: [FILTER], when: isWritten },
  {
    of: 'house_data',
    own: [HOW_MUCH],
    around: [OFFER, HOME],
    without: [BUDGET],
    apart: [FILTER, WANTED, VIEWS_HOME],
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
    apart: [FILTER, OFFER, LOAN, HOTEL, DONATION],
    when: (signal) => isWritten(signal) && questionOf(signal) === '',
  },
  { of: 'purchase_intent', own: [WANT, VEHICLE], without: [RENTS], apart: [FILTER], when: isWritten },
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
  { of: 'purchase_intent', own: [WANT, WHEN], around: [WANTED], apart: [FILTER], when: isWritten },
  { of: 'purchase_intent', own: [RENT_TERMS], around: [WANTED], apart: [FILTER], when: isWritten },
  { of: 'purchase_intent', own: [BUDGET], around: [HUNT], apart: [FILTER], when: isWritten },
  { of: 'purchase_intent', own: [DOWN], around: [HUNT], apart: [FILTER], when: isWritten },
  {
    of: 'purchase_intent',
    own: [HOW_MUCH],
    around: [HUNT],
    apart: [FILTER, OFFER, LOAN, VALUED, HOTEL],
    when: (signal) => isWritten(signal) && isChosen(signal),
  },
  { of: 'purchase_intent', own: [WANT, KIND], around: [HUNT], apart: [FILTER], when: isWritten },
  { of: 'purchase_intent', own: [ACQUIRE, WHEN], around: [HUNT], apart: [FILTER, VALUED], when: isWritten },
]
