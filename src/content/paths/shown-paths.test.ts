// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { shownPaths } from './shown-paths'

describe('the paths that a page shows', () => {
  it('are its short buttons and links, by whatever means they are pressed, not those of a dialog', () => {
    document.body.innerHTML = `<p>应付 10 元</p><button>关注公众号</button><a href=#pay style="color: rgb(200, 200, 200)">直接缴费</a>
      <div style="cursor: pointer">游客入口</div><div>不是按钮</div><div class=van-popup><button>同意</button></div>
      <a href=#long>${'很长的一句话'.repeat(6)}</a>`
    const { paths } = shownPaths()
    expect(paths.map(({ text }) => text)).toEqual(['关注公众号', '直接缴费', '游客入口'])
    expect(paths[1]?.colors[0]).toBe('rgb(200, 200, 200)')
  })
})
