import type { Signal } from '../../model/detection'

/** Whose name is a person's, by the word behind `name of` in languages that put it there. */
const PEOPLE_ROMANCE =
  "(?:(?:la |el |le |il |lo |o |a |l'|tu |su |seu |sua |votre |vos )?(?:titular|titulaire|titolare|cliente?|clientes?|pacient[ei]|patiente?|paziente|alumn[oa]|alun[oa]|[ée]l[èe]ve|enfant|niñ[oa]|menor|hij[oa]|filh[oa]|crian[çc]a|bambin[oa]|padre|madre|p[èe]re|m[èe]re|pai|m[ãa]e|tutora?|genitore|responsable|respons[áa]vel|contact[oe]?|contatto|contato|usuari[oa]|usu[áa]rio|utilisateur|utente|persona|pessoa|personne|beneficiari[oa]|destinat[aá]ri[oa]|destinataire|destinatario|comprador|acheteur|remitente|expéditeur|propietari[oa]|propriet[áa]ri[oa]|propri[ée]taire|proprietario|conductora?|conducteur|conducente|solicitante|demandeur|empleado|employ[ée]|funcion[áa]rio|pasajer[oa]|passager|passeggero|passageiro|h[úu][ée]sped|h[óo]spede|ospite|invitad[oa]|invit[ée]|convidado|voyageu(?:r|se)|locataire|inquilin[oa]|participante?s?|partecipante|asistente|r[ée]servation|reserva|prenotazione|usage|naissance|[ée]pouse|richiedente|visiteur|visitante|visitatore|candidat[oea]?|intestatari[ao]|assur[ée]e?|asegurad[oa]|segurad[oa]|assicurat[oa]|abonn[ée]e?|adh[ée]rente?|s[óo]ci[oa]|m(?:iem|em)bro|familiar|c[óo]nyuge|conjoint|c[ôo]njuge|coniuge|jeune fille|famille|familia|fam[íi]lia|pila|soltera|guerra|qui[ée]n|quem|chi|qui|corr[ei]dora?|atleta|jugadora?|jogadora?|giocat\\p{L}+|deportista|esportista|tomadora?|contraente|avalista|fiadora?|ad[oa]pt[ai]nte|adottante|adotante|doadora?|donante|donat\\p{L}+|moradora?|residente|vecin[oa]|denunciante|declarante|dichiarante|compra(?:dora?|trice)|estudi?ante|studente|alliev[oa]|aprendiz|ciudadan[oa]|cidad[ãa]o?|cittadin[oa]|eleitora?|representante|apoderad[oa]|acudiente|espos[oa]|marid?t?o|moglie|novi[oa]|noiv[oa]|spos[oa]|padrin(?:o|ho)|madrin(?:a|ha)|herman[oa]|irm[ãa]o?|fratello|sorella|abuel[oa]|av[óôo]|nonn[oa]|amig[oa]|amic[oa]|due[ñn][oa]|don[oa]|trabajadora?|trabalhadora?|lavorat\\p{L}+|volunt[aá]ri[oa]|volontari[oa]|postulante|aspirante|difunt[oa]|defunt[oa]|falecid[oa]|testigos?|testemunhas?|testimone|cumplea[ñn]er[oa]|aniversariante|festeggiat[oa]|contratante|respond[ei]nte|encuestad[oa]|entrevistad[oa]|intervistat[oa]|\\p{L}+[aei]nd[oa](?=$|[ :*(])|dizimista|jove[mn]|requ?erente|requérante?|exibi[çc][ãa]o|affichage|visuali[sz]\\p{L}+|h[ée]bergeante?|acampad[oa]|hospedad[oa]|hôte|anfitri\\p{L}+|mineure?|minore|le[ci]tt?ora?e?|lecteur|lectrice|adquirente|acquirente|compratore|souscripteur|sottoscri\\p{L}+|d[ée]biteur|deudora?|devedora?|debitore|b[ée]n[ée]ficiaire|allocataire|licenci[ée]e?|joueur|sporti\\p{L}+|marraine|tutore|tuteur|tutrice|époux|mari|femme|fils|fille|figli[oa]|frère|sœur|signataire|firmante|firmatari[oa]|signat[áa]ri[oa]|d[ée]clarante?|plaignante?|donateur|garante?|ocupante|arrendatari[oa]|locat[áa]ri[oa]|locatore|bailleur|autori[sz]z?ad[oa]|autorisée?|referente|référente?|refer[êe]ncia|m[ée]decin|contrib\\p{L}+|dependente|dependiente|dipendente|a[cc]+ompa\\p{L}+|b[aá]u?ti[sz]\\p{L}+|battesimo|baptême|chauffeur|motorista|autista|condutora?|gestante|estrangeir[oa]|extranjer[oa]|stranier[oa]|étranger|famiglia|nacimiento|nascita|nascimento|artista|artiste))"
const PEOPLE_INDONESIAN =
  'lengkap|anda|kamu|depan|belakang|tengah|panggilan|asli|sesuai|diri|penuh|pemesan|penerima|pengirim|pelanggan|pembeli|pemilik|pemegang|pemohon|peserta|pendaftar|tamu|pasien|pengunjung|penumpang|kontak|customer|siswa|anak|murid|bayi|ayah|ibu|orang|orangtua|wali|ortu|suami|istri|karyawan|pegawai|guru|dokter|mahasiswa|keluarga|saudara|teman|ketua|dosen|kepala|direktur|manajer|so?pir|kurir|kasir|nasabah|anggota|member|santri|calon|pengguna|user|staf|dan|atau|mempelai|pengantin|pasangan|kandung|tanggungan|ahli|terlapor|tertanggung|responden|jamaah|korban|saksi|almarhum|kakak|adik|bibi|bapak|majikan|warga|konsumen|donatur|debitur|alias|bapti[sz]|wajib|mus?tahi[kq]|muzak+i|pic|narahubung|jemaat|klien|client|rekening|di (?=kartu|rekening)|pada (?=kartu|rekening)|cucu|ipar|balita|kerabat|rekan|atasan|atlet|ustadz?|pihak|penjamin|kecil|gadis|beserta|yang (?!\\p{L}+ (?:produk|barang))|resmi|tanpa gelar'
/** Things whose name English forms ask for; persons are more kinds than can be listed. */
const THINGS_ENGLISH =
  'wi-?fi|network|accommodation|property|building|facility|venue|location|site|clinic|hospital|pharmacy|surgery|practice|airline|carrier|vessel|ship|insurance|insurer|medical aid|plan|scheme|programme?|course|subject|module|lesson|department|division|unit|ward|category|tag|label|folder|server|device|machine|printer|router|station|charger|zone|area|region|route|role|group|branch|agency|institut(?:e|ion)|university|college|kindergarten|nursery|church|club|association|foundation|charity|campaign|package|service|treatment|medicine|drug|medication|recipe|ingredient|menu|meal|drink|table|room|template|task|report|document|form|field|column|variable|collection|album|playlist|channel|website|blog|app|api|token|key|wallet|vehicle|car|boat|animal|plant|tree|street|road|landmark|county|country|village|estate|season|tournament|league|competition|tour|trip|hotel|job|invoice|contract|order|batch|warehouse|vendor|supplier|manufacturer|tier|deal|outlet|level|rule|pipeline|stage|segment|list|report|schedule|shift|queue|counter|dashboard|file|bucket|survey|quiz|badge|bundle|offer|brand|domain|portal|warehouse|fund|portfolio|currency|scheme|theme|profile|page|section|block|asset|kitchen|bar|caf[eé]|salon|gym|depot|port|airport|terminal|cinema|theatre|museum|library|park|farm|hall|estate agent|law firm|firm|factory|plant|office|workspace|board|channel|[a-z]+(?:(?<!reserva)tion|(?<!parent)ment|ware|board|line|type|set|list|gram)'

/**
 * A name that is no person's. Forms in Indonesian and the Romance languages put what is named behind the word, so that
 * whatever is not a person there is a thing; in English it stands before it, where the things are listed.
 */
const THING_NAMED: readonly RegExp[] = [
  /wi-?fi.{0,6}名/u,
  /^给?[它牠].{0,4}(?:取|起)|[它牠](?:的|叫)|(?:羊|牛|马|鸡|鸭|鹅|猪|兔子?|龟|鱼|鸟|猫|狗|犬|仓鼠|果?树|茶树|花|盆栽|绿植|菜[地园]|田地?|玩偶|公仔|机器人|车|船|乐队|战队|队伍|团队|小组|社团|作品|歌曲?|故事|频道|栏目|品牌|星星|账本|歌单|相册|圈子|群)(?:的)(?:名字|名称|昵称|小名)$/u,
  /(?:柜|案|菜|店|品|桌|台|车|船|楼|站|队伍?|团队|班|组|课|书|片|歌|曲|路|街|村|厂|库|园|馆|会|团|社|盘|病|药|设备|文件|植物|动物|品种)名(?:称)?$/u,
  new RegExp(
    `\\bnama (?!${PEOPLE_INDONESIAN}|pe(?!nyakit|sawat|rangkat|ta\\b|nerbit)(?!\\p{L}*an\\b)\\p{L}+|\\/)\\p{L}`,
    'u',
  ),
  new RegExp(
    `\\b(?:nombre|nome|nom) (?:(?:del?|du|d[oa]|della|des|de (?:la|los))\\b |(?:dell|de l|d)['’] ?)(?!${PEOPLE_ROMANCE})\\p{L}`,
    'u',
  ),
  new RegExp(`\\b(?:${THINGS_ENGLISH}) name\\b`, 'u'),
  // Who it is that one buys from is a firm.
  /^(?:who|which company) (?:is|are) your (?:\p{L}+ )?(?:insurers?|banks?|providers?|suppliers?|lenders?)\b/u,
]

/** An example of what is typed, and no word for it. */
const SAMPLE = /^(?:e\.?g\.?|ej|z\. ?b|contoh|ex|例)/u

/** A bare word for a name, and what the program calls by it. */
const BARE = /^(?:name|nombre|nome?|naam|namn|nama|名称|名前)$/u
const THING_KEYED =
  /^(?:company|firm|business|organi[sz]ation|corp|store|shop|merchant|product|goods|item|school|college|hospital|clinic|hotel|restaurant|event|project|team|club|brand|file|category|department|course|room|bank|role|menu|group) name$/

/** True where the label, the box or the program asks what some thing is called. */
export const isNameOfThing = ({ label, placeholder, keys }: Signal): boolean =>
  (BARE.test(label || placeholder) && THING_KEYED.test(keys.join(' '))) ||
  THING_NAMED.some((named) => named.test(label) || (!SAMPLE.test(placeholder) && named.test(placeholder)))
