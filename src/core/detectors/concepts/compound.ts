import type { CategoryId } from '../../model/categories'
import type { Signal } from '../../model/detection'
import { questionOf } from '../clues/asked'
import type { Concept } from './concept'

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
  /** They are all that the control says. */
  whole?: boolean
  /** How sure they are whatever else the control says; by how much of it they account for where absent. */
  alone?: number
  /** Anybody's; whose it is says what it is. */
  personal?: boolean
  when?(signal: Signal): boolean
}

/** Whoever ticks that he has read something agrees to what stands there, and gives nothing yet. */
const READ = /阅读|《|隐私政策|privacy policy|terms of|datenschutzerklärung/u
/** A button, a switch or a box to tick: what it says is done at a touch. */
export const isTouched = ({ raw, options, label }: Signal): boolean =>
  (/authorize|switch/.test(raw.widget) || (raw.type === 'checkbox' && options.length < 2)) && !READ.test(label)
/** A button that hands something over. */
export const isTapped = ({ raw }: Signal): boolean => raw.widget === 'authorize-button'
export const isFile = ({ raw }: Signal): boolean => raw.type === 'file'
export const isWritten = (signal: Signal): boolean =>
  !isTouched(signal) && !isFile(signal) && !/stepper|rate/.test(signal.raw.widget)
export const isChosen = ({ options }: Signal): boolean => options.length > 1

/** It is chosen from a wheel or a calendar. */
export const isPicked = (signal: Signal): boolean =>
  isTyped(signal) && (signal.raw.readOnly || /date|time|month/.test(signal.raw.type))
export const isTyped = (signal: Signal): boolean => isWritten(signal) && signal.options.length === 0

export const isChosenOrPicked = (signal: Signal): boolean =>
  isChosen(signal) || isPicked(signal) || signal.raw.type === 'select'

/** Neither a number nor an address to write to. */
export const isNamed = (signal: Signal): boolean => isTyped(signal) && !/email|tel|number/.test(signal.raw.type)

/** How many there are of something. */
export const isCounted = (signal: Signal): boolean => isTyped(signal) || signal.raw.widget === 'stepper'

/** It is put to the person, in so many words. */
export const isPut = (signal: Signal): boolean => isWritten(signal) && questionOf(signal) !== ''
