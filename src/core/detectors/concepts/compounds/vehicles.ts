import type { Signal } from '../../../model/detection'
import { isEnrolment } from '../../clues/enrolment'
import { about } from '../../clues/near'
import { type Compound, isFile, isNamed, isPicked, isPut, isTyped, isWritten } from '../compound'
import {
  ACQUIRE,
  FILTER,
  HOW_MUCH,
  KIND,
  NUMBER,
  OWN,
  PAST,
  REGISTERED,
  SEEK,
  SERIAL,
  SIZE,
  WANT,
  WHEN,
  WHERE,
  YEAR,
} from '../words/general'
import { HOME, LODGES } from '../words/homes'
import { BUDGET } from '../words/money'
import { FIRM } from '../words/people'
import {
  COMES,
  DISTANCE,
  DRIVERS_PAPER,
  DRIVES,
  FRAME,
  FREE_OF,
  LEAVES,
  LICENCE,
  MAKE,
  PARKED_AT,
  PARKING,
  PARKS,
  PLATE,
  STANDS,
  TRAIT,
  VALUED,
  VEHICLE,
  VEHICLE_PAPER,
} from '../words/vehicles'

/** How long a place is booked for is chosen of a list; how long one stayed is asked. */
const isTypedOrAsked = (signal: Signal): boolean =>
  isTyped(signal) || (isWritten(signal) && /[几多]|什么/u.test(signal.label))

/** A car is handed to who parks it, and taken back; a workshop and a hirer are brought cars, too. */
const isHanded = (signal: Signal): boolean =>
  isTyped(signal) && /[送取交]车/u.test(signal.label) && about(signal, /泊车|代泊|停车/u)

/** What is asked of vehicles and their keepers. */
export const compounds: readonly Compound[] = [
  { of: 'parking_time', own: [COMES], around: [PARKING], when: isPicked },
  { of: 'parking_time', own: [COMES, WHEN], around: [PARKING], apart: [LODGES], when: isTyped },
  { of: 'parking_time', own: [PAST, COMES], around: [PARKING], when: isTyped },
  { of: 'parking_time', own: [STANDS, WHEN], without: [FREE_OF], when: isTyped },
  { of: 'parking_time', own: [LEAVES, WHEN], around: [PARKING], apart: [LODGES], when: isTyped },
  { of: 'parking_time', own: [PARKS, WHEN], around: [PARKING], without: [FREE_OF], when: isTypedOrAsked },
  { of: 'parking_time', own: [WHEN], when: isHanded, alone: 0.99 },
  { of: 'parking_time', own: [VEHICLE, PARKS, WHEN], without: [FREE_OF], when: isTyped },
  { of: 'vehicle_plate', own: [VEHICLE, NUMBER], without: [KIND, SERIAL, FRAME], when: isWritten },
  {
    of: 'vehicle_plate',
    own: [PLATE],
    without: [KIND, MAKE, SIZE, FRAME, VEHICLE_PAPER, FIRM],
    when: (signal) => isTyped(signal) && !isEnrolment(signal),
    alone: 0.93,
  },
  { of: 'vin', own: [FRAME], without: [MAKE], when: isTyped, alone: 0.96 },
  { of: 'vehicle_model', own: [VEHICLE, KIND], around: [PLATE], without: [WANT], when: isWritten },
  { of: 'vehicle_model', own: [DISTANCE], around: [VEHICLE], when: isTyped },
  { of: 'vehicle_model', own: [OWN, VEHICLE, KIND], without: [WANT], when: isWritten },
  { of: 'vehicle_model', own: [VALUED, VEHICLE], without: [HOW_MUCH, WHERE, WHEN], when: isWritten },
  // What a car should fetch is a price and tells nothing of its owner.
  { of: null, own: [HOW_MUCH], around: [VALUED, VEHICLE], without: [BUDGET, WANT], apart: [HOME], when: isWritten },
  { of: 'vehicle_model', own: [YEAR, REGISTERED], around: [VEHICLE], when: isWritten },
  { of: 'vehicle_model', own: [VEHICLE, SIZE], without: [WANT], when: isWritten },
  { of: 'vehicle_model', own: [VEHICLE, YEAR], without: [WANT], when: isWritten },
  { of: 'vehicle_model', own: [VEHICLE, ACQUIRE, YEAR], without: [WANT], when: isWritten },
  {
    of: 'vehicle_model',
    own: [MAKE],
    whole: true,
    around: [PLATE],
    without: [PLATE, FRAME, WANT, SEEK],
    apart: [WANT],
    when: isWritten,
  },
  { of: 'vehicle_model', own: [OWN, VEHICLE], whole: true, when: isNamed, alone: 0.7 },
  { of: 'vehicle_model', own: [VEHICLE, DISTANCE], when: isWritten },
  { of: 'vehicle_model', own: [DRIVES, VEHICLE], without: [WANT, WHEN, HOW_MUCH], when: isPut },
  { of: 'vehicle_model', own: [TRAIT], around: [VEHICLE], apart: [WANT, FILTER], when: isWritten },
  {
    of: 'vehicle_model',
    own: [VEHICLE, MAKE],
    around: [PLATE],
    without: [WANT, PLATE, FRAME],
    apart: [FILTER, SEEK],
    when: isWritten,
  },
  { of: 'parking_time', own: [PARKED_AT], around: [PARKING], when: isTyped, alone: 0.95 },
  { of: 'parking_time', own: [COMES, PARKING, WHEN], apart: [LODGES], when: isTyped },
  { of: 'vehicle_licence', own: [VEHICLE_PAPER, WHEN], when: isTyped },
  { of: 'vehicle_licence', own: [VEHICLE_PAPER, NUMBER], when: isTyped },
  { of: 'vehicle_licence', own: [VEHICLE_PAPER], when: isFile, alone: 0.96 },
  { of: 'driving_licence', own: [DRIVERS_PAPER], when: isFile, alone: 0.96 },
  { of: 'driving_licence', own: [DRIVERS_PAPER], when: isWritten, alone: 0.9 },
  { of: 'driving_licence', own: [DRIVERS_PAPER, WHEN], when: isTyped },
  { of: 'driving_licence', own: [DRIVERS_PAPER, NUMBER], when: isTyped },
  { of: 'driving_licence', own: [LICENCE], around: [VEHICLE], without: [VEHICLE_PAPER], when: isFile, alone: 0.95 },
  { of: 'driving_licence', own: [LICENCE, WHEN], around: [VEHICLE], without: [VEHICLE_PAPER], when: isTyped },
]
