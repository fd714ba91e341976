import { maskAll } from './clues/mask'
import { weigh } from './clues/weigh'

/** What a person copied elsewhere. */
export const detector = weigh(
  'clipboard',
  {
    labels: /(?:读取|访问|允许)?(?:剪[贴切]板|粘贴板)(?:内容|权限)?|clipboard(?: (?:content|access))?/u,
    not: /复制到/u,
    keys: ['clipboard', 'clipboard_text', 'pasteboard'],
  },
  { wireKeys: ['clipboard', 'clipboard_text', 'clipboard_data', 'clipboard_content', 'pasteboard'], mask: maskAll },
)
