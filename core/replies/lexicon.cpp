// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replies/lexicon.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace rejoinder::replies {

namespace {

// Folded words of English, German, French, Spanish, Portuguese, Italian; Chinese characters stand
// alone, as base/words reads them.
constexpr std::string_view thanks
    = "thanks thank thx ty cheers danke dank vielen merci gracias obrigado obrigada grazie "
      "谢 感 спасибо";
constexpr std::string_view agreement
    = "yes yeah yep yup yea agree agreed exactly true right indeed absolutely definitely totally "
      "sure correct amen bravo "
      "precisely same ditto good great nice well-said +1 this^ ja genau stimmt richtig eben "
      "natürlich klar sicher oui exact "
      "exactement vrai bien d'accord sí si claro exacto cierto verdad sim concordo esatto vero 是 "
      "对 對 同 没错 支 да";
constexpr std::string_view disagreement
    = "no nope nah not never wrong nonsense false bullshit bs rubbish disagree incorrect actually "
      "sorry really seriously "
      "hardly nein falsch quatsch unsinn blödsinn nö doch non faux jamais falso nunca mentira não "
      "errado sbagliato 不 错 錯 нет";
constexpr std::string_view answer
    = "because since depends maybe perhaps probably try weil vielleicht wahrscheinlich "
      "parce peut-être porque quizás talvez perché forse 因 也";
constexpr std::string_view question = "what why how who where when which whose is are do does did "
                                      "can could would should has have was were isn't aren't "
                                      "don't doesn't didn't was warum wieso wie wer wo wann welche "
                                      "welcher ist sind kann hat pourquoi comment qui où quand "
                                      "quel quelle est-ce qué por-qué cómo quién dónde cuándo cuál "
                                      "como quem onde quando perché chi dove 为 什 怎 谁 哪 吗 难";
constexpr std::string_view greeting
    = "hi hello hey dear hallo moin servus liebe lieber bonjour salut hola buenas olá ciao 嗨 你好";
constexpr std::string_view laugh
    = "lol haha hahaha hehe ha rofl lmao jaja jajaja mdr ptdr 哈 呵 笑 хаха";
constexpr std::string_view you = "you your you're you've you'll you'd yours u ur du dein deine dir "
                                 "dich ihr euch tu ton ta vous votre tú usted su te você 你 您";
constexpr std::string_view pointer = "he he's she she's they they're them it it's that that's this "
                                     "those these there his her their such der das dies diese "
                                     "dieser er sie es so ça c'est cela il elle ils eso esto ese "
                                     "esa isso isto ele ela 他 她 它 这 這 那 此";
constexpr std::string_view link = "and but also or so then well oh ok okay although though however "
                                  "still yet plus except unless besides anyway again "
                                  "what-about und aber auch oder also dann naja ach trotzdem "
                                  "außerdem et mais aussi ou donc alors y pero también o "
                                  "entonces e mas também ma anche 但 而 所 还 還 然";
constexpr std::string_view self = "i i'm i've i'd i'll my me we we're our ich mein meine wir je "
                                  "j'ai mon ma nous yo mi mí nosotros eu meu io 我";
constexpr std::string_view article = "the a an one some all every der die den ein eine le la les "
                                     "un une des el los las una o os as il lo";

constexpr std::string_view secondPerson
    = "you your you're you've you'll you'd yours yourself u ur du dein deine deinen deiner dir "
      "dich euch eure tu ton tes toi "
      "vous votre vos tú usted ustedes tuyo você vocês 你 您";

constexpr std::string_view negation
    = "not no never none nothing nobody nor without isn't aren't wasn't weren't don't doesn't "
      "didn't won't wouldn't can't cannot couldn't shouldn't hasn't haven't hadn't ain't dont "
      "doesnt didnt cant isnt wont nicht kein keine keinen keiner nie niemals nichts ohne pas "
      "jamais rien aucun sans nunca nada sin não nem sem non mai 不 没 沒 无 無 非 нет не";
constexpr std::string_view reason = "because cause since therefore thus hence due reason weil denn "
                                    "deshalb daher darum parce car puisque donc porque pues puesto "
                                    "perché poiché 因 потому";
constexpr std::string_view firstPerson
    = "i i'm i've i'd i'll my me mine we we're our us ich mir mich mein meine wir uns unser je "
      "j'ai moi mon ma mes nous notre yo mi me nosotros eu meu minha io mio 我 俺";
constexpr std::string_view thirdPerson
    = "he he's him his she she's her hers they they're them their er ihm ihn sie ihnen il elle ils "
      "elles lui leur él ella ellos ele ela eles 他 她";
constexpr std::string_view ofArticle
    = "article author post blog blogpost writer piece column story editorial headline essay site "
      "website newsletter video recipe artikel beitrag autor autorin bericht kolumne seite rezept "
      "auteur billet artículo entrada artigo autore articolo 文 作 статья";
constexpr std::string_view ofComments
    = "comment comments commenter commenters commented reply replies replied above thread "
      "kommentar kommentare antwort oben commentaire commentaires réponse comentario comentarios "
      "respuesta 评 楼 樓";
constexpr std::string_view everybody
    = "all everyone everybody folks guys people friends alle allerseits zusammen leute tous todos "
      "tutti 大家 各位";
constexpr std::string_view yesOrNo = "yes yeah yep yup no nope nah ja nein doch nö jein oui non si "
                                     "sí sim não 是 不 да нет";
constexpr std::string_view asksReason = "why warum wieso weshalb pourquoi por-qué perché 为 почему";
constexpr std::string_view asksAmount = "when wann quand cuándo quando 几 когда";
constexpr std::string_view asksPerson = "who whose whom wer wem wen qui quién quem chi 谁";
constexpr std::string_view asksOther = "what which where how was welche welcher welches wo wie que "
                                       "quoi quel quelle comment où qué cuál dónde cómo como qual "
                                       "onde cosa dove come 什 哪 怎";
constexpr std::string_view amounts = "many much long old far often viel viele lange oft";

constexpr std::string_view functionWords
    = "a about after again against all also am an and any are as at be because been before being "
      "but by can can't could did do "
      "does doesn't don't even every for from get go going good got had has have he her here him "
      "his how i i'm if in into is "
      "isn't it it's its just know like made make many me more most much my new no not now of off "
      "on one only or other our out "
      "over own people really right same say see she should so some still such than that that's "
      "the their them then there these "
      "they they're thing things think this those through time to too two up us use very want was "
      "way we well were what when "
      "where which while who why will with won't work would yes yet you you're your "
      "aber alle als also am an auch auf aus bei bin bis da das dass dem den denn der des die dies "
      "diese doch dann ein eine einem "
      "einen einer eines er es für hat haben hier ich ihr im in ist ja kann kein keine mal man "
      "mehr mein mich mir mit nach nicht "
      "noch nur oder schon sein sich sie sind so um und uns vom von vor war was weil wenn wer "
      "werden wie wir wird wo zu zum zur "
      "à au aux avec ce ces cette dans de des du elle en est et eux il je la le les leur lui ma "
      "mais me même mes mon ne nos notre "
      "nous on ou où par pas plus pour qu que qui sa se ses son sont sur ta te tu un une vous y "
      "été être "
      "al como con de del el ella ellos en entre era es ese eso esta este esto fue ha hay la las "
      "lo los me mi muy más ni no nos o "
      "para pero por porque que se ser si sin sobre su sus también te tiene todo un una unos y ya "
      "yo "
      "的 了 是 不 我 你 他 她 它 们 在 有 这 那 就 也 都 和 与 及 或 但 而 之 个 人 会 要 能 可 "
      "以 到 说 上 下 中 大 小 来 去 为 么 什 吗 呢 吧 啊";

template <class Visit> void eachWord(std::string_view list, Visit visit)
{
    while (!list.empty()) {
        const std::size_t end = std::min(list.find(' '), list.size());
        if (end > 0)
            visit(list.substr(0, end));
        list.remove_prefix(std::min(end + 1, list.size()));
    }
}

using Keys = std::unordered_set<std::uint64_t>;

Keys keysOf(std::string_view list)
{
    Keys keys;
    eachWord(list, [&](std::string_view word) { keys.insert(wordKey(word)); });
    return keys;
}

std::unordered_map<std::uint64_t, Act> actTable()
{
    std::unordered_map<std::uint64_t, Act> table;
    const auto add = [&](std::string_view list, Act act) {
        eachWord(list, [&](std::string_view word) { table.emplace(wordKey(word), act); });
    };
    // The first list that holds a word keeps it.
    add(thanks, Act::Thanks);
    add(greeting, Act::Greeting);
    add(laugh, Act::Laugh);
    add(agreement, Act::Agreement);
    add(disagreement, Act::Disagreement);
    add(you, Act::You);
    add(answer, Act::Answer);
    add(self, Act::Self);
    add(link, Act::Link);
    add(question, Act::Question);
    add(pointer, Act::Pointer);
    add(article, Act::Article);
    return table;
}

} // namespace

Act openingAct(std::span<const Word> words)
{
    static const std::unordered_map<std::uint64_t, Act> table = actTable();
    if (words.empty())
        return Act::Other;
    const auto first = table.find(words[0].key);
    if (first == table.end())
        return Act::Other;
    // "I agree", "well no", "oh thanks": a colourless first word lets the next ones speak.
    const bool colourless = first->second == Act::Self || first->second == Act::Link;
    for (std::size_t i = 1; colourless && i < std::min<std::size_t>(3, words.size()); ++i) {
        const auto next = table.find(words[i].key);
        if (next != table.end()
            && (next->second == Act::Thanks || next->second == Act::Agreement
                || next->second == Act::Disagreement || next->second == Act::You))
            return next->second;
    }
    return first->second;
}

bool isSecondPerson(std::uint64_t key)
{
    static const Keys keys = keysOf(secondPerson);
    return keys.contains(key);
}

bool isGreeting(std::uint64_t key)
{
    static const Keys keys = keysOf(greeting);
    return keys.contains(key);
}

bool isFunctionWord(std::uint64_t key)
{
    static const Keys keys = keysOf(functionWords);
    return keys.contains(key);
}

bool isNegation(std::uint64_t key)
{
    static const Keys keys = keysOf(negation);
    return keys.contains(key);
}

bool isReason(std::uint64_t key)
{
    static const Keys keys = keysOf(reason);
    return keys.contains(key);
}

bool isThanks(std::uint64_t key)
{
    static const Keys keys = keysOf(thanks);
    return keys.contains(key);
}

bool isFirstPerson(std::uint64_t key)
{
    static const Keys keys = keysOf(firstPerson);
    return keys.contains(key);
}

bool isThirdPerson(std::uint64_t key)
{
    static const Keys keys = keysOf(thirdPerson);
    return keys.contains(key);
}

bool isOfArticle(std::uint64_t key)
{
    static const Keys keys = keysOf(ofArticle);
    return keys.contains(key);
}

bool isOfComments(std::uint64_t key)
{
    static const Keys keys = keysOf(ofComments);
    return keys.contains(key);
}

bool isEverybody(std::uint64_t key)
{
    static const Keys keys = keysOf(everybody);
    return keys.contains(key);
}

bool isYesOrNo(std::uint64_t key)
{
    static const Keys keys = keysOf(yesOrNo);
    return keys.contains(key);
}

Asked askedByWord(std::uint64_t key, std::uint64_t next)
{
    static const Keys why = keysOf(asksReason);
    static const Keys when = keysOf(asksAmount);
    static const Keys who = keysOf(asksPerson);
    static const Keys other = keysOf(asksOther);
    static const Keys amount = keysOf(amounts);
    if (why.contains(key))
        return Asked::Reason;
    if (when.contains(key) || (other.contains(key) && amount.contains(next)))
        return Asked::Amount;
    if (who.contains(key))
        return Asked::Person;
    return other.contains(key) ? Asked::Other : Asked::Nothing;
}

} // namespace rejoinder::replies
