const ARROW_PICTURE = 'data:image/gif;base64,R0lGODlhAQABAIAAAMLCwgAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw=='
const style = 'display:flex;justify-content:space-between;padding:10px'

/** Rows that lead to something: `(label, value) => markup`, by who builds them. */
export const ROWS = {
  own: (label, value) =>
    `<div class="cell" style="${style}"><span>${label}</span><span>${value}</span><i class="arrow-right"></i></div>`,
  sign: (label, value) => `<div class="line" style="${style}"><span>${label}</span><em>${value} ›</em></div>`,
  picture: (label, value) =>
    `<div class="list-item" style="${style}"><div class="l">${label}</div><div class="r">${value}<img class="more" src="${ARROW_PICTURE}" width="8" height="14" alt=""></div></div>`,
  link: (label, value) =>
    `<a class="row-link" href="javascript:;" style="${style}"><span>${label}</span><span>${value}</span></a>`,
  handler: (label, value) =>
    `<div class="info-row" style="${style}" onclick="void 0"><label>${label}</label><span>${value}</span></div>`,
  vant: (label, value) =>
    `<div class="van-cell van-cell--clickable" role="button" tabindex="0"><div class="van-cell__title"><span>${label}</span></div><div class="van-cell__value"><span>${value}</span></div><i class="van-badge__wrapper van-icon van-icon-arrow van-cell__right-icon"></i></div>`,
  weui: (label, value) =>
    `<a class="weui-cell weui-cell_access" href="javascript:"><span class="weui-cell__bd"><span>${label}</span></span><span class="weui-cell__ft">${value}</span></a>`,
  nut: (label, value) =>
    `<div class="nut-cell nut-cell--clickable"><div class="nut-cell__title">${label}</div><div class="nut-cell__value">${value}</div><i class="nut-icon nut-icon-right nut-cell__link"></i></div>`,
  mint: (label, value) =>
    `<a class="mint-cell" href="javascript:void(0);"><div class="mint-cell-left"></div><div class="mint-cell-wrapper"><div class="mint-cell-title"><span class="mint-cell-text">${label}</span></div><div class="mint-cell-value is-link"><span>${value}</span></div></div><div class="mint-cell-right"></div><i class="mint-cell-allow-right"></i></a>`,
  adm: (label, value) =>
    `<a class="adm-list-item adm-plain-anchor"><div class="adm-list-item-content"><div class="adm-list-item-content-main">${label}</div><div class="adm-list-item-content-extra">${value}</div><div class="adm-list-item-content-arrow"><svg width="1em" height="1em" class="antd-mobile-icon"></svg></div></div></a>`,
  tdesign: (label, value) =>
    `<div class="t-cell t-cell--borderless"><div class="t-cell__title"><div class="t-cell__title-text">${label}</div></div><div class="t-cell__note">${value}</div><div class="t-cell__right"><svg class="t-icon t-icon-chevron-right t-cell__right-icon"></svg></div></div>`,
  uni: (label, value) =>
    `<uni-view class="uni-list-item"><uni-view class="uni-list-item__container"><uni-view class="uni-list-item__content"><uni-text class="uni-list-item__content-title"><span>${label}</span></uni-text></uni-view><uni-view class="uni-list-item__extra"><uni-text class="uni-list-item__extra-text"><span>${value}</span></uni-text></uni-view><uni-text class="uni-icons uniui-arrowright"><span></span></uni-text></uni-view></uni-view>`,
  uview: (label, value) =>
    `<uni-view class="u-cell"><uni-view class="u-cell__body u-cell--clickable"><uni-view class="u-cell__body__content"><uni-view class="u-cell__title"><uni-text class="u-cell__title-text"><span>${label}</span></uni-text></uni-view></uni-view><uni-text class="u-cell__value"><span>${value}</span></uni-text><uni-view class="u-cell__right-icon-wrap"><uni-view class="u-icon"><uni-text class="u-icon__icon uicon-arrow-right"><span></span></uni-text></uni-view></uni-view></uni-view></uni-view>`,
  taro: (label, value) =>
    `<taro-view-core class="at-list__item"><taro-view-core class="at-list__item-container"><taro-view-core class="at-list__item-content item-content"><taro-view-core class="item-content__info-title">${label}</taro-view-core></taro-view-core><taro-view-core class="at-list__item-extra item-extra"><taro-view-core class="item-extra__info">${value}</taro-view-core><taro-view-core class="item-extra__icon"><taro-text-core class="at-icon item-extra__icon-arrow at-icon-chevron-right"></taro-text-core></taro-view-core></taro-view-core></taro-view-core></taro-view-core>`,
}

/** What is pressed to give something away: `(words, smaller words) => markup`. */
export const TAPS = {
  div: (words, note) => `<div class="big-btn" style="cursor:pointer">${words}</div><p>${note}</p>`,
  bare: (words, note) => `<div class="act"><i class="ico"></i><span>${words}</span></div><p>${note}</p>`,
  link: (words, note) => `<a href="javascript:void(0)" class="lnk">${words}</a> ${note}`,
  button: (words, note) => `<button type="button" class="plain-btn">${words}</button> ${note}`,
  card: (words, note) =>
    `<div class="card" onclick="void 0"><div class="card-t">${words}</div><div class="card-d">${note}</div></div>`,
  beside: (words, note) =>
    `<div class="perm" style="${style}"><div><b>${words}</b><p>${note}</p></div><button type="button">去开启</button></div>`,
  item: (words, note) =>
    `<li class="fn" style="list-style:none;cursor:pointer"><img src="${ARROW_PICTURE}" width="24" height="24" alt=""><p>${words}</p>${note}</li>`,
  vant: (words) =>
    `<button type="button" class="van-button van-button--primary van-button--normal van-button--block van-button--round"><div class="van-button__content"><span class="van-button__text">${words}</span></div></button>`,
  uni: (words, note) => `<uni-button type="primary" class="go">${words}</uni-button><uni-view>${note}</uni-view>`,
  taro: (words, note) =>
    `<taro-view-core class="btn-view">${words}</taro-view-core><taro-view-core>${note}</taro-view-core>`,
  weui: (words) => `<a class="weui-btn weui-btn_default" href="javascript:">${words}</a>`,
}
