import type { Signal } from '../model/detection'
import { maskEnds } from './clues/mask'
import { about, near } from './clues/near'
import { weigh } from './clues/weigh'

const ANY_PICTURE =
  /^(?:(?:change|update|edit|add|upload|your|my|profile) )*(?:photo|picture)$|^(?:本人|我的)?(?:照片|图片)$/u

const OWN = /^本人(?:的)?照片$/u

/** Where somebody shows himself to others, his picture stands beside the name that he goes by. */
export const isOwnPicture = (signal: Signal): boolean =>
  ANY_PICTURE.test(signal.label) &&
  (OWN.test(signal.label) ||
    about(signal, /profile|account settings|member page|个人资料|编辑资料|我的名片|交友/u) ||
    near(signal, /\b(?:screen|display|user) ?name|nick ?name|\bbio\b|昵称|网名|个性签名/u))

/** The picture of a platform account. A picture taken to recognize a face is `face`. */
export const detector = weigh(
  'avatar',
  {
    labels:
      /^(?:本人|个人|人员|队员|球员|用户|会员|员工)(?:近照|照片)$|^头像(?:url|链接|地址)$|(?:个人)?形象照|(?:微信|用户|个人)?头像(?:(?:和|、|及|与|\+)?(?:微信|用户)?昵称)?|profile (?:photo|picture|image)|\bavatar\b|アバター|プロフィール画像|(?:회원|프로필) ?(?:아이콘|이미지|사진)/u,
    also: [
      {
        labels: ANY_PICTURE,
        when: (signal) => isOwnPicture(signal) || about(signal, /account|member/u),
      },
    ],
    not: /宝[宝贝]|孩子|学员|店铺|logo|身份证/u,
    keys: [
      'avatar',
      'avatar_url',
      'head_img',
      'headimg',
      'head_img_url',
      'headimgurl',
      'head_pic',
      'portrait',
      'touxiang',
      'head_image',
    ],
    autocomplete: ['photo'],
  },
  {
    wireKeys: [
      'avatar',
      'avatar_url',
      'avatarurl',
      'head_img',
      'headimg',
      'head_img_url',
      'headimgurl',
      'head_pic',
      'head_url',
      'head_image',
      'head_portrait',
      'portrait_url',
      'user_avatar',
      'wx_avatar',
      'profile_photo',
    ],
    plausible: (value) => value.length > 8,
    mask: (value) => maskEnds(value, 8, 0),
  },
)
