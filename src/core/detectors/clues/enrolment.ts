import type { Signal } from '../../model/detection'
import { anywhere, near } from './near'

/** By which a car, a pupil, a worker and a doctor are known in the Romance languages. */
export const ENROLMENT = /^(?:n[º°.úu]\p{L}*\.? (?:de )?)?matr[íi](?:cula|cola)(?: n[º°.]?)?$/u
const STUDIES =
  /alun[oa]|alumn[oa]|estud(?:ante|iante)|turma|escola|colegio|universi|faculdade|facultad|carrera|corso|curso|semestre|studente/u
const VEHICLE = /ve[íi]culo|veh[íi]culo|carro|coche|auto|viatura|marca|modelo/u

/** True where such a number is that of somebody who studies. */
export const isEnrolment = (signal: Signal): boolean =>
  ENROLMENT.test(signal.label || signal.placeholder) && anywhere(signal, STUDIES) && !near(signal, VEHICLE)
