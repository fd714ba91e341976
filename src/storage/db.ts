import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Inspection } from '../core/model/inspection'
import type { Observation, Visit } from '../core/model/observation'

export interface VisitRecord extends Visit {
  /** Milliseconds since the epoch; null while it lasts. */
  endedAt: number | null
  /** In a private window: nothing of it outlives its end. */
  incognito: boolean
  /** Present while the visit lasts only, so that the index of open visits holds just those. */
  open?: 1
}

export interface ObservationRecord {
  visit: string
  observation: Observation
}

/** A policy as it was last read: the shop's own publication. */
export interface PolicyRecord {
  url: string
  sha256: string
  text: string
  /** Milliseconds since the epoch. */
  at: number
}

/** What the person filed with somebody about a visit, as they noted it down themselves. */
export interface FilingRecord {
  id: string
  inspection: string
  /** The visit's site, so that the list needs no documents. */
  site: string
  /** Id of the destination. */
  destination: string
  /** Milliseconds since the epoch. */
  at: number
  /** The office's number of the matter; empty until there is one. */
  reference: string
  /** What the office answered; empty until it did. */
  answer: string
  answeredAt: number | null
}

export interface Schema extends DBSchema {
  visits: { key: string; value: VisitRecord; indexes: { open: number } }
  observations: { key: number; value: ObservationRecord; indexes: { visit: string } }
  inspections: { key: string; value: Inspection }
  policies: { key: string; value: PolicyRecord; indexes: { at: number } }
  filings: { key: string; value: FilingRecord; indexes: { inspection: string } }
}

export type Database = IDBPDatabase<Schema>

export const DATABASE = 'scanwarden'
export const DATABASE_VERSION = 3

/** Brings a database of any older version to the present one, step by step. */
export const upgrade = (db: Database, oldVersion: number): void => {
  if (oldVersion < 1) {
    db.createObjectStore('visits', { keyPath: 'id' }).createIndex('open', 'open')
    db.createObjectStore('observations', { autoIncrement: true }).createIndex('visit', 'visit')
    db.createObjectStore('inspections', { keyPath: 'id' })
  }
  if (oldVersion < 2) db.createObjectStore('policies', { keyPath: 'url' }).createIndex('at', 'at')
  if (oldVersion < 3) db.createObjectStore('filings', { keyPath: 'id' }).createIndex('inspection', 'inspection')
}

/** One connection a context; opened again when the browser closed it. */
let connection: Promise<Database> | null = null

const forget = (): void => {
  connection = null
}

/** The extension's database, opened at first use. */
export const database = (): Promise<Database> => {
  connection ??= openDB<Schema>(DATABASE, DATABASE_VERSION, {
    upgrade,
    // A newer version of the extension wants to upgrade: this connection must not stand in its way.
    blocking: (_current, _blocked, event) => {
      ;(event.target as IDBDatabase | null)?.close()
      forget()
    },
    terminated: forget,
  }).catch((error: unknown) => {
    forget()
    throw error
  })
  return connection
}
