### The bot's words in English. Keys are the same in every language file.

## Digest
origin-text = pasted text, publisher not given
origin-page = { $host }, publisher not given
date-missing = date not given
point-unconfirmed = The article gives no confirmation.
reasons-of-promised = { $found } of the { $promised } reasons the headline promises
reasons-first = The first { $shown } of { $found } reasons
reasons-listed = { $found ->
    [one] One reason the article lists
   *[other] { $found } reasons the article lists
}
reasons-stated = { $found ->
    [one] A reason the article states
   *[other] { $found } reasons the article states
}
reasons-none = The article gives no reasons.
reasons-missing = { $numbers }: not in the text we have. It ends after reason { $last }.
reason-owner = says { $name }
wording-own = In the article’s own words
wording-mixed = { $own } of { $lines } lines in the article’s own words, { $rephrased } rephrased
read-article = Read the article
and = and

## Views
view-headline = Headline
view-key-points = Key points
view-sources = Sources
view-timeline = Timeline
view-reasons = Reasons
view-evidence = Evidence
button-counted = { $name } · { $count }
timeline-none = The article dates nothing.
timeline-published = published that day
timeline-says = says { $name }
timeline-resolved = * worked out from the publication date. The article says { $words }.
sources-none = The article names nobody who said something.
sources-claim = Claim of responsibility
source-told = told { $who }
manner-quoted = quoted
manner-quoted-in-part = quoted in part
manner-reported = reported
evidence-found = { $found } of { $lines } lines found in the article.
evidence-unchecked = We did not check whether the article is right.
evidence-link = Line { $number } on the page
wording-verbatim = word for word
wording-trimmed = trimmed
wording-rephrased = rephrased
place-title = the title
place-text = in the text
place-paragraph = paragraph { $number }
place-heading = heading { $number }
place-item = item { $number }
place-quote = quotation { $number }

## Faults
fault-empty = There is no text in it. Send an article of at least 40 words.
fault-too-short = That is { $words } words. I need at least { $minWords } to make a digest.
fault-binary = That is { $what }, not an article. Send the text, or a .txt or .html file.
fault-file-missing = There is no file { $path }. Check the path.
fault-file-unreadable = I cannot read { $path }. Check that it is a file and that you may read it.
fault-too-large = That is larger than { $mb } MB. Send the article's text alone.
fault-unreachable = I could not open that address. Check it, or send the text after /digest.
fault-login = The page wants a login. Send me the text after /digest, or as a file.
fault-paywall = The page shows only the start of the article. Send me the text after /digest, or as a file.
fault-index = That page is a list of articles, not one article. Send the link of one.
fault-not-an-article = That page is not an article. Send the link of one, or its text.
fault-nothing-grounded = Nothing in it can be quoted as a digest. Send an article with whole sentences.
fault-bad-line = Line { $line } is not a JSON object with one of text, html, file, htmlBase64 or url: { $why }.
fault-bad-date = “{ $date }” is not a date. Write it as 2024-03-23.
fault-bad-url = “{ $url }” is not a web address. Write it with https:// in front.
fault-no-claim = Which claim? Give it with --claim, or as “claim” in each line.
fault-usage = { $why }
fault-config = { $why }
fault-model-missing = The model engine is not set up. Leave --engine out, or see docs/dependencies.md.
fault-bug = Something went wrong that should not have. This is a bug of ours: please report it.
