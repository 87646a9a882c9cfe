// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/lexicon.h"

#include <array>
#include <string>
#include <unordered_map>

namespace rejoinder::layout {

namespace {

struct Words
{
    std::uint32_t tags;
    std::string_view words; // separated by one space
};

constexpr std::array table{
    Words{Month,
          "january february march april may june july august september october november december "
          "jan feb mar apr jun jul "
          "aug sep sept oct nov dec januar februar märz mai juni juli oktober dezember jänner mär "
          "okt dez janvier février "
          "mars avril juin juillet août septembre octobre novembre décembre janv févr fév avr juil "
          "déc enero febrero marzo "
          "abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene abr "
          "ago dic janeiro fevereiro "
          "março maio junho julho setembro outubro novembro dezembro fev out set gennaio febbraio "
          "aprile maggio giugno "
          "luglio settembre ottobre dicembre gen mag giu lug ott januari februari maart mei "
          "augustus mrt stycznia lutego "
          "marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia sty "
          "lut kwi maj cze lip sie "
          "wrz paź lis gru января февраля марта апреля мая июня июля августа сентября октября "
          "ноября декабря янв фев мар "
          "апр июн июл авг сен сент окт ноя дек"},
    Words{Weekday,
          "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur "
          "thurs fri sat sun montag "
          "dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so "
          "lundi mardi mercredi jeudi "
          "vendredi samedi dimanche lun mer jeu ven sam dim lunes martes miércoles jueves viernes "
          "sábado domingo segunda "
          "terça quarta quinta sexta lunedì martedì mercoledì giovedì venerdì sabato domenica "
          "maandag dinsdag woensdag "
          "donderdag vrijdag zaterdag zondag poniedziałek wtorek środa czwartek piątek sobota "
          "niedziela понедельник "
          "вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс"},
    Words{Unit,
          "second seconds sec secs minute minutes min mins hour hours hr hrs h day days d week "
          "weeks w wk wks month months "
          "mo mos year years yr yrs y sekunde sekunden minuten stunde stunden std tag tage tagen "
          "woche wochen monat monate "
          "monaten jahr jahre jahren seconde secondes heure heures jour jours semaine semaines "
          "mois an ans année années "
          "segundo segundos minuto minutos hora horas día días semana semanas mes meses año años "
          "dia dias mês ano anos "
          "secondo secondi minuti ora ore giorno giorni settimana settimane mese mesi anno anni "
          "seconden minuut minuten uur "
          "dag dagen weken maand maanden jaar sekund minut minuty godzin godziny godzinę dni dzień "
          "tygodni tygodnie tydzień "
          "miesięcy miesiące miesiąc rok lat lata секунд секунды минут минуты минуту час часа "
          "часов день дня дней неделю "
          "недели недель месяц месяца месяцев год года лет"},
    Words{AgoAfter, "ago geleden temu назад fa atrás"},
    Words{AgoBefore, "vor hace há"},
    Words{Day,
          "yesterday today tomorrow gestern heute vorgestern hier aujourd'hui ayer hoy ontem hoje "
          "ieri oggi gisteren "
          "vandaag wczoraj dzisiaj dziś вчера сегодня 昨天 今天 昨日 今日"},
    Words{TimeJoin,
          "at um uhr on @ à alle às om o в la las a o'clock den dem le el h im kl klo of de du il "
          "dnia the st nd rd th er "
          "utc gmt est edt pst pdt cst cdt cet cest bst mst mdt ist"},
    Words{HalfDay, "am pm a.m p.m 上午 下午 午前 午後"},
    Words{Says,
          "says said say wrote writes commented replied responded sagt sagte schreibt schrieb "
          "meint meinte kommentierte "
          "antwortete dit écrit répond répondu dice dijo escribió respondió disse escreveu "
          "respondeu diz scrive scrisse "
          "scritto zegt schreef schrijft pisze napisał napisała mówi говорит пишет написал "
          "написала сказал says: 說 说 说道 "
          "說道 寫道 写道 より"},
    Words{By,
          "by von par por door przez от автор da posted submitted geschrieben verfasst publié "
          "escrito enviado comment "
          "kommentar commentaire comentario comentário commento reactie komentarz added geplaatst "
          "gepost posté publicado "
          "inviato from kommentiert"},
    Words{
        Button | CommentWord,
        "reply replies antworten antwort réponse réponses respuestas risposte reacties odpowiedz"},
    Words{Button,
          "répondre responder rispondi rispondere reageer reageren beantwoorden ответить like "
          "likes liked dislike unlike "
          "gefällt mir liken teilen melden link permalink permalien permanentlink zitieren quote "
          "cite report flag share "
          "edit delete löschen bearbeiten supprimer éditer modifier editar eliminar borrar upvote "
          "downvote vote votes "
          "recommend recommended embed save root prev next parent give award gold top hide show "
          "more expand "
          "collapse view "
          "aufklappen zuklappen mehr weniger spam abuse offensive inappropriate missbrauch thumbs "
          "up down daumen hoch "
          "runter translate original follow unfollow subscribe reactions react points point "
          "alerter signaler denunciar "
          "reportar curtir gosto gusta segnala condividi polub lubię zgłoś cytuj нравится "
          "пожаловаться цитировать поделиться "
          "likelike likenliken loading lade offline online top» copy context thread perma reblog "
          "fedilink boost favorite "
          "favourite bookmark helpful moderate trackback read load all hidden collapsed edited "
          "bearbeitet modifié 回复 回覆 "
          "赞 讚 举报 舉報 引用 檢舉 返信 いいね 通報 log login in to zum post comment reputation "
          "permanenter permanent #"},
    Words{CommentWord,
          "comments comment responses response kommentare kommentar commentaires commentaire "
          "comentarios comentário "
          "comentários comentario commenti commento reactie komentarze komentarzy komentarz "
          "комментарии комментариев "
          "комментария комментарий thoughts gedanken réactions reactions discussion diskussion "
          "forum meinungen "
          "leserkommentare opinions 评论 評論 留言 コメント 留言列表 posts remarks "
          "feedback beiträge"},
    Words{Leave,
          "leave post schreibe schreib schreiben hinterlasse hinterlassen verfassen verfasse "
          "laissez laisser poster écrire "
          "deja dejar escribe deixe deixar escreva lascia scrivi plaats laat dodaj zostaw добавить "
          "оставить add join write "
          "submit speak kommentieren 發表 发表 送出 提交 撰寫 撰写 發布 发布 新增 添加 "
          "コメントを書く 投稿 send share hinzufügen ajouter "
          "abgeben participate"},
    Words{Role,
          "guest gast invité invitado visitante ospite gość гость member members mitglied membre "
          "miembro admin "
          "administrator moderator moderatorin mod author autor autorin auteur verified unverified "
          "senior junior newbie "
          "site supporter staff user benutzer profile profil avatar picture photo op contributor "
          "subscriber registered "
          "frenzied veteran expert expat regular newcomer reputation post rank karma level unknown "
          "verfasser redaktion "
          "beitragsautor artikelautor says's not profilbild image icon foto"},
    Words{Article,
          "the a an this that these those der die das ein eine einen dem den des dies diese dieser "
          "le la les un une des ce "
          "cette el los las una unos il lo gli uno o os as um uma de het een"},
    Words{Opening,
          "thanks thank thx ty hi hello hey dear ok okay yes yep yeah yup no nope nah wow haha "
          "hahaha lol lmao agree agreed "
          "exactly indeed well oh ah hmm hm great nice good excellent interesting sorry please "
          "congratulations congrats amen "
          "true right correct wrong absolutely totally maybe perhaps actually sure same love danke "
          "hallo ja nein doch genau "
          "super toll schön stimmt richtig falsch na ach naja also merci bonjour salut oui non "
          "bravo gracias hola sí obrigado "
          "obrigada olá oi sim grazie ciao bedankt dank dzięki cześć tak nie спасибо привет да нет "
          "imo imho fwiw btw yikes "
          "why what how who where does did is are can could would so but and"},
    Words{SecondPerson,
          "you your you're you've you'll yours du dich dir dein deine deinen sie ihnen ihr ihre "
          "vous votre vos tu te toi ton "
          "usted tú você vocês voi lei jij je u jou ty ci twój pan ты вы вас вам тебя тебе 你 您"},
    Words{FirstPerson,
          "i i'm i've i'd i'll my me myself ich mich mir mein meine meinen je j'ai mon ma yo mi "
          "mis eu meu minha io mio ik "
          "mijn ja mój я мне меня мой 我"},
    Words{FormWord,
          "email e-mail website required captcha erforderlich pflichtfelder pflichtfeld "
          "veröffentlicht published address "
          "adresse mail url name html tags moderation moderated guidelines policy netiquette "
          "cancel abbrechen annuler "
          "cancelar notify benachrichtige benachrichtigen logged angemeldet anmelden register "
          "registrieren sign javascript "
          "disqus closed geschlossen fermés cerrados nonce akismet"},
    Words{Share,
          "facebook twitter tweet pinterest pin whatsapp reddit linkedin tumblr print drucken "
          "imprimer digg stumbleupon "
          "delicious telegram xing instagram youtube rss newsletter"},
    Words{Related,
          "related recent popular trending latest ähnliche ähnlicher neueste beliebte weitere "
          "recommended archives archiv "
          "categories kategorien category kategorie tags schlagwörter navigation menu sidebar "
          "blogroll sponsored "
          "advertisement anzeige werbung trackbacks pingbacks pingback footer copyright impressum "
          "datenschutz privacy terms "
          "contact kontakt previous next older newer vorheriger nächster ältere neuere récents "
          "derniers recientes últimos recenti ultimi последние 最新 最近 近期 熱門 热门"},
    Words{Function,
          "and or but to if because that which who when while is are was were be been has have had "
          "will would can could should "
          "not with for from in into than then there their they we he she it its his her as so do "
          "does did und oder aber wenn "
          "weil dass daß ist sind war waren wird werden hat haben nicht mit für aus auf als wie "
          "auch noch nur sich es er wir "
          "man bei nach et ou mais si que qui est sont pas avec pour dans sur plus y pero es son "
          "con para en più non che è и "
          "не что на как это но"},
    Words{Joined,
          "joined join registered since seit registriert beigetreten inscrit edited bearbeitet "
          "modifié updated aktualisiert"},
    Words{ReplyTo,
          "reply replied replying antworten répondre responder 回覆 回复 返信 antwort antwortet "
          "réponse répond respuesta resposta risposta "
          "reactie"},
};

using Index = std::unordered_map<std::string_view, std::uint32_t>;

Index makeIndex()
{
    Index index;
    for (const Words &row : table) {
        for (std::string_view rest = row.words; !rest.empty();) {
            const std::size_t space = rest.find(' ');
            index[rest.substr(0, space)] |= row.tags;
            rest = space == std::string_view::npos ? std::string_view() : rest.substr(space + 1);
        }
    }
    return index;
}

} // namespace

std::uint32_t tagsOf(std::string_view lowerCaseWord)
{
    static const Index index = makeIndex();
    const auto found = index.find(lowerCaseWord);
    return found == index.end() ? 0 : found->second;
}

std::size_t gluedSays(std::string_view lowerCaseWord)
{
    using namespace std::string_view_literals;
    for (const std::string_view verb :
         {"says"sv, "said"sv, "sagt"sv, "schreibt"sv, "schrieb"sv, "writes"sv, "wrote"sv, "meint"sv,
          "responded"sv, "replied"sv, "commented"sv}) {
        if (lowerCaseWord.size() > verb.size() && lowerCaseWord.ends_with(verb))
            return verb.size();
    }
    return 0;
}

} // namespace rejoinder::layout
