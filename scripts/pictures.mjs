import { join } from 'node:path'
import { build } from './build.mjs'
import { root } from './run.mjs'
import { isMain, main, say } from './say.mjs'
import { ensureChromium, ensureNode, ensurePackages } from './setup.mjs'

/** Takes the pictures of readme and stores anew, at the demonstration shop: docs/images, store/pictures. */
if (isMain(import.meta))
  await main(async () => {
    ensureNode()
    await ensurePackages()
    await ensureChromium()
    await build({ only: ['chromium', 'sites'] })
    process.chdir(root)
    say('Taking the pictures of docs/images and store/pictures')
    const { runnerImport } = await import('vite')
    await runnerImport(join(root, 'e2e/pictures.ts'), { configFile: false, logLevel: 'error' })
  })
