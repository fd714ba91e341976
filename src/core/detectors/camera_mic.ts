import { maskAll } from './clues/mask'
import { weigh } from './clues/weigh'

/** Sound or moving pictures taken while the person is there. */
export const detector = weigh(
  'camera_mic',
  {
    labels:
      /^(?:授权|开启|允许)(?:收音|录音|录像|拾音|拍摄)$|(?:允许|开启|打开|访问|授权)?(?:使用)?(?:摄像头|相机|麦克风|话筒)(?:权限)?|(?:按住|长按|点击)?(?:语音(?:输入|录入|留言|备注|点餐|下单)|录音|说话)|录制视频|(?:use|allow|enable|turn on|open|start|access|grant) (?:the |your )?(?:camera|microphone)|voice (?:message|note|input)|record (?:audio|video)/u,
    // Whoever hires one, or looks through another's, opens none of his own.
    not: /拍摄[地场][点址]?|品牌|型号|监控|停车|智能家居|购买|租|加购|[室棚]$/u,
    when: ({ raw, options }) => raw.widget !== 'stepper' && options.length < 2,
    hint: ({ raw }) =>
      raw.type === 'file' && /audio|video/.test(raw.accept) && !/image/.test(raw.accept) ? ['accept:media', 0.6] : null,
  },
  {
    wireKeys: ['audio_data', 'voice_data', 'voice_base', 'audio_base', 'video_base', 'voice_url', 'audio_url'],
    plausible: (value) => value.length > 8,
    mask: maskAll,
  },
)
