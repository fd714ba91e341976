/** What is bought, opened or agreed to needs no answer. */
const ASKS_NOTHING =
  /[购購][物买買]|[结結]算|支付|付款|[收加][藏入]|登[录錄陆出]|cookie|cart|basket|\b(pay|buy|log|sign)\b/i

const HANDS_OVER =
  /提交|[送递遞][交出]|保存|[储儲]存|完成|下一[步个個]|[报報]名|[预預][约約]|申[请請]|[办辦]理|[确確][认認定]|[绑綁]定|[发發][送布佈]|登[记記]|填好|\b(submit|save|done|finish|next|continue|apply|book|send|confirm|register|request)\b|送信|次へ|登録|申し?込|제출|저장|다음|신청|enviar|guardar|siguiente|continuar|envoyer|enregistrer|suivant|absenden|speichern|weiter|invia|salva|avanti|lưu|gửi|tiếp|kirim|simpan|lanjut|ส่ง|บันทึก|ถัดไป|отправить|сохранить|далее/i

/** More words than a button has. */
const LONGEST = 24

/** True for words of a button that hands answers over: where one stands, something was asked. Short words in any language that shops write in. */
export const handsOver = (words: string): boolean =>
  words.length <= LONGEST && HANDS_OVER.test(words) && !ASKS_NOTHING.test(words)
