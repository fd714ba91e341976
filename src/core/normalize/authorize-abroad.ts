/** What buttons of other languages call what a device can give away, and the verbs by which they ask for it. */
interface Taps {
  /** The place, a camera, a microphone, the book of contacts, pictures, the clipboard, a face, a finger. */
  things: string
  /** To allow, use, share, read, fetch, take. */
  gives: string
  /** Words stand without spaces between them, or with endings at them. */
  isJoined?: true
}

export const TAPS_ABROAD: readonly Taps[] = [
  // English
  {
    things:
      'locations?|position|gps|bluetooth|camera|microphone|mic|voice|contacts|address book|photos|photo library|gallery|clipboard|selfie|face|fingerprint|device (?:id|info(?:rmation)?)',
    gives:
      'allow|enable|turn on|use|share|grant|access|sync|import|read|scan|verify|detect|get|my|current|continue|take|paste|register|enrol\\w*|record|grab',
  },
  // Spanish
  {
    things:
      'ubicaci[oó]n|posici[oó]n|c[aá]mara|micr[oó]fono|contactos|fotos|galer[ií]a|portapapeles|rostro|cara|selfie?|huella',
    gives:
      'permit\\w+|usar|activar|compartir|acced\\w+|acceso|importar|sincronizar|escanear|pegar|hacer|tomar\\w*|leer|obtener|verificar|mi|actual',
  },
  // French
  {
    things:
      'position|localisation|cam[eé]ra|appareil photo|micro(?:phone)?|contacts|photos|galerie|presse-papiers|visage|selfie|empreinte',
    gives:
      'autoris\\w+|utiliser|activer|partager|acc[eé]d\\w+|acc[eè]s|importer|synchroniser|scanner|coller|prendre|lire|obtenir|v[eé]rifier|ma|me|actuelle',
  },
  // German
  {
    things: 'standort|position|kamera|mikrofon|kontakte|fotos|galerie|zwischenablage|gesicht|selfie|fingerabdruck',
    gives:
      'erlauben|zulassen|freigeben|verwenden|nutzen|aktivieren|teilen|zugriff|importieren|synchronisieren|scannen|einf[uü]gen|aufnehmen|lesen|ermitteln|abrufen|mein\\w*|aktuelle\\w*',
  },
  // Portuguese
  {
    things:
      'localiza[cç][aã]o|posi[cç][aã]o|c[aâ]mera|c[aâ]mara|microfone|contatos|contactos|fotos|galeria|[aá]rea de transfer[eê]ncia|rosto|selfie|digital',
    gives:
      'permitir|usar|ativar|compartilhar|partilhar|acessar|acesso|importar|sincronizar|colar|tirar|tire|ler|obter|escanear|verificar|minha|atual',
  },
  // Italian
  {
    things:
      'posizione|localizzazione|fotocamera|microfono|contatti|rubrica|foto|galleria|appunti|viso|volto|selfie|impronta',
    gives:
      'consenti|usa|attiva|condividi|accedi|accesso|importa|sincronizza|incolla|scatta|scansiona|leggi|rileva|verifica|mia|attuale',
  },
  // Dutch
  {
    things: "locatie|positie|camera|microfoon|contacten|foto['’]s|galerij|klembord|gezicht|selfie|vingerafdruk",
    gives:
      'toestaan|sta|gebruik\\w*|delen|deel|toegang|importeer|importeren|synchroniseer|plakken|plak|maak|scan|lees|bepaal|mijn|huidige',
  },
  // Swedish
  {
    things: 'plats|position|kamera|mikrofon|kontakter|foton|bilder|urklipp|ansikte|selfie|fingeravtryck',
    gives: 'till[aå]t|använd|dela|åtkomst|importera|synka|synkronisera|klistra|ta|skanna|läs|hämta|min|nuvarande',
  },
  // Indonesian
  {
    things: 'lokasi|posisi|kamera|mikrofon|kontak|foto|galeri|papan klip|wajah|swafoto|selfie|sidik jari',
    gives:
      'izinkan|gunakan|aktifkan|bagikan|akses|impor|sinkron\\w*|tempel|ambil|pindai|baca|deteksi|verifikasi|saya|saat ini',
  },
  // Vietnamese
  {
    things: 'vị trí|máy ảnh|camera|micro|danh bạ|ảnh|thư viện ảnh|clipboard|bộ nhớ tạm|khuôn mặt|selfie|vân tay',
    gives: 'cho phép|bật|dùng|sử dụng|chia sẻ|truy cập|nhập|đồng bộ|dán|chụp|quét|đọc|lấy|xác thực|của tôi|hiện tại',
  },
  // Thai
  {
    things: 'ตำแหน่ง|กล้อง|ไมโครโฟน|ไมค์|รายชื่อ|ผู้ติดต่อ|รูปภาพ|คลิปบอร์ด|ใบหน้า|เซลฟี่|ลายนิ้วมือ',
    gives: 'อนุญาต|เปิด|ใช้|แชร์|เข้าถึง|นำเข้า|ซิงค์|วาง|ถ่าย|สแกน|อ่าน|ดึง|ยืนยัน|ของฉัน|ปัจจุบัน',
    isJoined: true,
  },
  // Japanese
  {
    things: '現在地|位置情報|カメラ|マイク|連絡先|電話帳|写真|アルバム|クリップボード|顔|自撮り|指紋|声紋',
    gives: '許可|使[うっ用]|利用|共有|読み|取得|同期|インポート|取り込|貼り|撮|スキャン|アクセス|認証|登録|検出|オンに',
    isJoined: true,
  },
  // Korean
  {
    things: '위치|카메라|마이크|연락처|주소록|사진|앨범|클립보드|얼굴|셀카|지문|음성',
    gives: '허용|사용|공유|가져오|불러오|동기화|붙여넣|촬영|찍|스캔|접근|인증|등록|켜|내|현재',
    isJoined: true,
  },
]
