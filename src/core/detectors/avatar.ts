import { maskEnds } from './clues/mask'
import { about } from './clues/near'
import { weigh } from './clues/weigh'

/** The picture of a platform account. A picture taken to recognize a face is `face`. */
export const detector = weigh(
  'avatar',
  {
    labels:
      /(?:个人)?形象照|(?:微信|用户|个人)?头像(?:(?:和|、|及|与|\+)?(?:微信|用户)?昵称)?|profile (?:photo|picture|image)|\bavatar\b|アバター|プロフィール画像/u,
    also: [
      {
        labels: /^(?:(?:change|update|edit|add|upload|your|my|profile) )*(?:photo|picture)$/u,
        when: (signal) => about(signal, /profile|account|member|个人资料/u),
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
