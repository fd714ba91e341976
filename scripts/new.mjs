import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { newFiles } from './new-files.mjs'
import { root } from './run.mjs'
import { isMain, main } from './say.mjs'

if (isMain(import.meta))
  await main(() => {
    const [kind = '', id = ''] = process.argv.slice(2)
    for (const { path, text } of newFiles(kind, id)) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text, { flag: 'wx' })
      console.log(`wrote ${path}`)
    }
    console.log('Write in what is its own, then run: npm run docs, npm test -- lint unit')
  })
