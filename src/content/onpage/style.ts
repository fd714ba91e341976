/** Shapes by clip-path: they need no picture, no markup and no request, and a page's security policy has no say in them. */
export const STYLE = `
:host{color-scheme:light dark;--paper:#fff;--ink:#18201e;--soft:#52605b;--line:#dde3e0;--accent:#14574b;--info:#17703f;--caution:#1a5fb4;--likely_breach:#8a5300;--clear_breach:#b3201b}
@media (prefers-color-scheme:dark){:host{--paper:#14191a;--ink:#e9eeec;--soft:#a3b0ab;--line:#303a3b;--accent:#7fd6bd;--info:#6fd08f;--caution:#82b6f7;--likely_breach:#f0b653;--clear_breach:#ff9187}}
*{box-sizing:border-box;margin:0;padding:0;font:16px/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"PingFang SC","Noto Sans SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif;letter-spacing:normal;text-align:start}
button{border:0;background:none;color:inherit;cursor:pointer;touch-action:manipulation}
:focus-visible{outline:2px solid var(--accent);outline-offset:1px;border-radius:4px}
.shape{display:block;width:14px;height:14px;flex:none;forced-color-adjust:none;background:currentColor}
.info{color:var(--info)}.caution{color:var(--caution)}.likely_breach{color:var(--likely_breach)}.clear_breach{color:var(--clear_breach)}
.info .shape{background:var(--paper);border:4px solid currentColor;border-radius:50%}
.caution .shape{border-radius:50%}
.likely_breach .shape{clip-path:polygon(50% 4%,100% 96%,0 96%)}
.clear_breach .shape{border-radius:2px}
.mark{position:absolute;display:grid;place-items:center}
.card,.notice{background:var(--paper);color:var(--ink);border:1px solid var(--line);border-radius:12px;box-shadow:0 2px 12px #0003}
.card{position:absolute;width:min(320px,calc(100vw - 16px));max-height:min(420px,80vh);overflow:auto;padding:12px 16px 4px}
.card p{margin-block-end:8px}.card .name{font-weight:600;display:flex;gap:8px;align-items:center}
.card .law{color:var(--soft);font-size:13px}.card button{color:var(--accent)}
.text,.close,.more button{min-height:44px;min-width:44px}
.notice{position:fixed;left:8px;right:8px;max-width:480px;margin-inline:auto;animation:come .2s}
.notice.top{top:8px}.notice.bottom{bottom:8px}.notice.under{top:64px}.notice.over{bottom:76px}
.line{display:flex;align-items:center;padding-inline-start:12px}
.notice .text{flex:1;display:flex;align-items:center;gap:8px;color:var(--ink);padding-block:6px}
.close{color:var(--soft);font-size:20px;text-align:center}
.more{display:flex;flex-wrap:wrap;gap:4px;padding:0 8px 4px;border-top:1px solid var(--line)}
.more button{color:var(--accent);padding-inline:8px}
.notice.small{left:auto;right:4px;width:auto;border-radius:22px}.notice.small .said,.notice.small .close{display:none}
.notice.small .line{padding:0}.notice.small .text{justify-content:center}
[hidden]{display:none!important}
@keyframes come{from{opacity:0}}
@media (prefers-reduced-motion:reduce){.notice{animation:none}}
`
