import { expect } from '@playwright/test'
import type { Inspection } from '../../src/core/model/inspection'
import { ENCODED } from './encoded'
import { batchesOf, joined, judgeEncoded, judgeLookAlikes, RECALL, recallOf } from './encoded-judge'
import { eachOf } from './lanes'
import { LOOK_ALIKES } from './look-alikes'
import { serveTyping } from './typing'

/** Types everything on the page at this address, lets it send everything, and gives what is told of it: at rest, or as soon as `isDone`. */
export type Send = (url: string, isDone: (inspection: Inspection) => boolean) => Promise<Inspection>

/** Every encoding of what was typed is found, and taken for nothing else. `lanes`: pages that are open at once. */
export const checkEncodings = async (send: Send, lanes: number): Promise<void> => {
  const batches = batchesOf(ENCODED)
  const rig = await serveTyping(batches)
  const verdicts = await eachOf([...batches.entries()], lanes, async ([at, batch]) => {
    const judge = (inspection: Inspection) => judgeEncoded(rig, inspection, batch)
    const url = rig.url('/', `batch${at}.localhost`)
    return judge(await send(url, (inspection) => judge(inspection).missed.length === 0))
  })
  await rig.close()
  const verdict = joined(verdicts)
  const recall = recallOf(verdict, ENCODED.length)
  console.log(`${ENCODED.length} encodings and shapes, recall ${recall.toFixed(4)}`, verdict.missed)
  expect(verdict.unsent).toEqual([])
  expect(verdict.wrong).toEqual([])
  expect(recall).toBeGreaterThanOrEqual(RECALL)
}

/** What merely looks like a person's is nobody's, whatever was typed. */
export const checkLookAlikes = async (send: Send, lanes: number): Promise<void> => {
  expect(LOOK_ALIKES.length).toBeGreaterThanOrEqual(60)
  const batches = batchesOf(LOOK_ALIKES)
  const rig = await serveTyping(batches)
  const alarms = await eachOf([...batches.entries()], lanes, async ([at, batch]) => {
    const url = rig.url('/', `batch${at}.localhost`)
    const isTold = ({ transmissions }: Inspection) =>
      transmissions.filter(({ url }) => url.includes('/e/like-')).length >= batch.length
    return judgeLookAlikes(rig, await send(url, isTold), batch)
  })
  await rig.close()
  console.log(`${LOOK_ALIKES.length} look-alikes, ${alarms.flat().length} false alarms`)
  expect(alarms.flat()).toEqual([])
}
