import type { CategoryId } from '../../model/categories'
import type { Signal } from '../../model/detection'
import type { Concept } from './concept'
import {
  ADDRESS_BOOK,
  ALBUM,
  BODY_PRINT,
  BOUGHT,
  BUYS,
  CITY,
  DEVICE,
  FACE,
  FITTED,
  FOLLOWED,
  IP,
  LOOKED_AT,
  MY_PLACE,
  NEARBY,
  PASTE,
  SPEAKS,
} from './doings'
import {
  ACQUIRE,
  ALLOW,
  CHILD,
  HOW_MUCH,
  HOW_OFTEN,
  KIND,
  NUMBER,
  OWN,
  PAST,
  PICTURE,
  SEEK,
  WANT,
  WHEN,
} from './general'
import { HOME, HUNT, OFFER } from './homes'
import { CARD_BACK, CARD_HOLDER, EARNS, IDENTITY_PAPER, LOAN, OWES, OWNED_HOME, PAID, PROOF } from './money'
import { DISTANCE, DRIVERS_PAPER, MAKE, PARKING, PARKS, PLATE, VALUED, VEHICLE, VEHICLE_PAPER } from './vehicles'

/** Concepts that together ask for a datum, in whatever order and words. */
export interface Compound {
  of: CategoryId | null
  /** All of them in what the control says. */
  own: readonly Concept[]
  /** All of them in what stands around it. */
  around?: readonly Concept[]
  /** None of them in what the control says. */
  without?: readonly Concept[]
  /** None of them around it. */
  apart?: readonly Concept[]
  /** How sure they are whatever else the control says; by how much of it they account for where absent. */
  alone?: number
  when?(signal: Signal): boolean
}

/** A button, a switch or a box to tick: what it says is done at a touch. */
const isTouched = ({ raw, options }: Signal): boolean =>
  /authorize|switch/.test(raw.widget) || raw.type === 'button' || (raw.type === 'checkbox' && options.length < 2)
const isFile = ({ raw }: Signal): boolean => raw.type === 'file'
const isWritten = (signal: Signal): boolean => !isTouched(signal) && !isFile(signal)

const isTyped = (signal: Signal): boolean => isWritten(signal) && signal.options.length === 0

/** What a page may do once it is touched says what it is about, whatever it is for. */
const TOUCHED = 0.94

export const COMPOUNDS: readonly Compound[] = [
  { of: 'parking_time', own: [PARKS, WHEN], around: [PARKING], when: isTyped },
  { of: 'parking_time', own: [VEHICLE, PARKS, WHEN], when: isTyped },
  { of: 'vehicle_plate', own: [VEHICLE, NUMBER], without: [KIND], when: isWritten },
  { of: 'vehicle_model', own: [OWN, VEHICLE, KIND], without: [WANT], when: isWritten },
  { of: 'vehicle_model', own: [MAKE], around: [PLATE], without: [PLATE, WANT], apart: [WANT], when: isWritten },
  { of: 'vehicle_model', own: [VEHICLE, DISTANCE], when: isWritten },
  { of: 'vehicle_licence', own: [VEHICLE_PAPER], when: isFile, alone: 0.96 },
  { of: 'driving_licence', own: [DRIVERS_PAPER], when: isFile, alone: 0.96 },
  { of: 'contacts_list', own: [ADDRESS_BOOK], when: isTouched, alone: 0.9 },
  { of: 'contacts_list', own: [ALLOW, ADDRESS_BOOK], when: isTouched, alone: 0.98 },
  { of: 'location_precise', own: [MY_PLACE], without: [CITY], when: isTouched, alone: 0.93 },
  { of: 'location_precise', own: [ALLOW, MY_PLACE], without: [CITY], when: isTouched, alone: TOUCHED },
  { of: 'location_precise', own: [SEEK, NEARBY], when: isTouched },
  { of: 'location_rough', own: [MY_PLACE, CITY], when: isTouched, alone: TOUCHED },
  { of: 'location_rough', own: [IP, CITY], when: isTouched, alone: 0.97 },
  { of: 'location_track', own: [FOLLOWED, MY_PLACE], when: isTouched, alone: 0.97 },
  { of: 'location_track', own: [ALLOW, FOLLOWED], when: isTouched, alone: 0.8 },
  { of: 'ip_address', own: [IP], when: isTouched, alone: 0.9 },
  { of: 'ip_address', own: [IP], when: isTyped },
  { of: 'browsing_record', own: [LOOKED_AT], when: isTouched, alone: TOUCHED },
  { of: 'browsing_record', own: [FITTED], when: isTouched, alone: 0.9 },
  { of: 'clipboard', own: [PASTE], when: isTouched, alone: TOUCHED },
  { of: 'camera_mic', own: [SPEAKS], when: isTouched },
  { of: 'camera_mic', own: [ALLOW, SPEAKS], when: isTouched, alone: TOUCHED },
  { of: 'face', own: [FACE], when: isTouched, alone: TOUCHED },
  { of: 'fingerprint_voice', own: [BODY_PRINT], alone: TOUCHED },
  { of: 'photo_album', own: [ALLOW, PICTURE], when: isTouched },
  { of: 'photo_album', own: [ALBUM], when: isTouched, alone: 0.97 },
  { of: 'child_photo', own: [CHILD, PICTURE], when: isFile, alone: 0.95 },
  { of: 'child_photo', own: [ALLOW, CHILD, PICTURE], when: isTouched, alone: 0.95 },
  { of: 'consumption_record', own: [BOUGHT] },
  { of: 'consumption_record', own: [PAST, BUYS], without: [WANT], when: isWritten },
  { of: 'consumption_record', own: [HOW_OFTEN, BUYS], without: [WANT], when: isWritten },
  { of: 'consumption_record', own: [PAST, HOW_MUCH, BUYS], without: [WANT], when: isWritten },
  { of: 'consumption_record', own: [ALLOW, PAST, BUYS], when: isTouched, alone: 0.95 },
  { of: 'device_id', own: [DEVICE] },
  { of: 'payment_record', own: [PAID, PROOF] },
  { of: 'payment_record', own: [PAID, PICTURE], when: isFile },
  { of: 'payment_record', own: [PAST, PAID, WHEN], when: isWritten },
  { of: 'id_photo', own: [IDENTITY_PAPER], when: isFile, alone: 0.965 },
  { of: 'card_cvc', own: [CARD_BACK], when: isTyped },
  { of: 'card_holder', own: [CARD_HOLDER], when: isTyped, alone: 0.9 },
  { of: 'income', own: [EARNS, PROOF] },
  { of: 'income', own: [EARNS, HOW_MUCH] },
  { of: 'income', own: [EARNS], around: [LOAN] },
  { of: 'credit_info', own: [OWES], around: [LOAN], when: isWritten },
  { of: 'credit_info', own: [ALLOW, OWES], around: [LOAN] },
  {
    of: 'real_estate_asset',
    own: [OWNED_HOME],
    around: [LOAN],
    without: [LOAN, WANT],
    apart: [OFFER],
    when: isWritten,
  },
  { of: 'house_data', own: [HOME], around: [OFFER], without: [WANT], when: isWritten },
  { of: 'house_data', own: [HOW_MUCH], around: [OFFER, HOME], when: isWritten },
  { of: 'purchase_intent', own: [WANT, HOME], when: isWritten },
  { of: 'purchase_intent', own: [WANT, HOW_MUCH], around: [HUNT], apart: [VALUED, LOAN, OFFER], when: isWritten },
  { of: 'purchase_intent', own: [HOW_MUCH], around: [SEEK, HOME], apart: [OFFER, LOAN], when: isWritten },
  { of: 'purchase_intent', own: [WANT, VEHICLE], when: isWritten },
  { of: 'purchase_intent', own: [WANT, KIND], around: [HUNT], when: isWritten },
  { of: 'purchase_intent', own: [ACQUIRE, WHEN], around: [HUNT], apart: [VALUED], when: isWritten },
]
