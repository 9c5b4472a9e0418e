package org.povestka.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.povestka.page.first.FirstAnswer;
import org.povestka.page.first.FirstScript;
import org.povestka.page.lettering.Lettering;
import org.povestka.page.screen.Screens;
import org.povestka.page.screen.State;
import org.povestka.papers.Language;
import org.povestka.papers.Wording;
import org.povestka.papers.html.ContentPolicy;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.sheet.HtmlAnswer;

/// The page as one file: styles, texts and the compiled law in it, nothing to load
/// from anywhere.
///
/// The same build gives the same bytes for the same title.
///
/// @param text the whole file
public record PageFile(String text) {

    /// More than any page of ours can have; what is longer is another file.
    public static final int MOST_BYTES = 16 << 20;

    private static final Pattern TITLE = Pattern.compile("<title>([^<]*)</title>");
    private static final Pattern NUMBERED = Pattern.compile("&#([0-9]{3,6});");

    private static final String FIRST_SCRIPT = "first.js";
    private static final String SCRIPT = "page.js";
    private static final String START = "\nmain();";
    private static final List<String> STYLES = List.of("page.css", "take.css");

    /// Keeps in mind what was touched while the law is still being read, and makes a field of a
    /// day of the one somebody goes to.
    private static final String TOUCHED = "document.addEventListener('click',function(e){"
            + "window.povestkaTouched=e.target.closest('button[data-do]');});"
            + "['pointerdown','focusin'].forEach(function(w){"
            + "document.addEventListener(w,function(e){var f=e.target;"
            + "if(f.matches&&f.matches('#questions input[max]'))f.type='date';},true);});";

    /// Shows the made-up man's three dates, which stand in the file, to whoever touches the example
    /// or opens the page at it, until the law has been read and says everything.
    private static final String EXAMPLE = "(function(){var f='&'+location.hash.slice(1)+'&';"
            + "function show(){if(window.povestkaWhole)return;"
            + "var old=document.getElementById('" + FirstAnswer.ID + "');if(old)old.remove();"
            + "var all=document.getElementById('example:'+(f.includes('&en&')?'en':'ru'));"
            + "document.getElementById('questions').after(all.content.cloneNode(true));}"
            + "document.addEventListener('click',function(e){"
            + "if(e.target.closest('[data-do=example]'))show();});"
            + "if(f.includes('&example&'))show();})();";

    /// The page under a title, which is all that a glance at the window shows of
    /// it.
    ///
    /// @param title the title; may say nothing of what it is
    public static PageFile titled(String title) {
        String style = HtmlAnswer.style()
                + STYLES.stream().map(Carried::text).collect(Collectors.joining());
        String first = FirstScript.with(Carried.text(FIRST_SCRIPT));
        String script = Script.laidOpen(Carried.text(SCRIPT)) + START;
        Element head = Element.of(
                "head",
                Element.of("meta").with("charset", "utf-8"),
                Element.of("meta")
                        .with("http-equiv", "Content-Security-Policy")
                        .with(
                                "content",
                                ContentPolicy.of(style, List.of(TOUCHED, EXAMPLE, first, script))),
                meta("viewport", "width=device-width, initial-scale=1"),
                meta("color-scheme", "light dark"),
                meta("referrer", "no-referrer"),
                Element.of("link").with("rel", "icon").with("href", "data:,"),
                Element.of("title", title));
        String top = Lettering.ofMarkup(head.markup());
        return new PageFile("<!DOCTYPE html>\n<html lang=\"ru\">"
                + top.substring(0, top.length() - "</head>".length())
                + raw("style", style)
                + "</head><body>" + raw("script", TOUCHED)
                + "<div id=\"app\">" + firstScreen() + "</div>"
                + example(Language.RU) + example(Language.EN)
                + raw("script", EXAMPLE)
                + raw("script", first)
                + Lettering.ofMarkup(Element.of("noscript", withoutScript()).markup())
                + carried(Texts.all())
                + raw("script", script)
                + "</body></html>\n");
    }

    /// The page under the title it has where nobody chooses another.
    public static PageFile usual() {
        return titled(Wording.of("page", Language.RU).text("title"));
    }

    /// Compares a file with the page of this build under the file's own title.
    ///
    /// @param file the bytes of the file
    public static Comparison compare(byte[] file) {
        Matcher title = TITLE.matcher(new String(file, StandardCharsets.UTF_8));
        PageFile own = title.find() ? titled(unescaped(title.group(1))) : usual();
        return new Comparison(digest(file), own.sha256());
    }

    /// What a comparison found.
    ///
    /// @param sha256 the digest of the file that was compared
    /// @param expectedSha256 the digest of the page of this build
    public record Comparison(String sha256, String expectedSha256) {

        /// Whether it is the same file, byte for byte.
        public boolean same() {
            return sha256.equals(expectedSha256);
        }
    }

    /// The file as bytes.
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// What two people compare who want to know whether they have the same file.
    public String sha256() {
        return digest(bytes());
    }

    private static String unescaped(String markup) {
        return NUMBERED.matcher(markup)
                .replaceAll(letter -> Matcher.quoteReplacement(
                        Character.toString(Integer.parseInt(letter.group(1)))))
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// The first questions, which can be read and answered before the script runs; no day that
    /// the page opens on shows in them.
    private static String firstScreen() {
        Element screen = Screens.beforeScript(Screens.page(State.opening(LocalDate.EPOCH)));
        return Lettering.ofMarkup(screen.markup());
    }

    /// The three dates of the made-up man, which no browser shows before it is asked to.
    private static String example(Language language) {
        Element template = Element.of(
                        "template", FirstAnswer.ofExample(language).orElseThrow())
                .with("id", "example:" + language.tag());
        return Lettering.ofMarkup(template.markup());
    }

    private static List<Node> withoutScript() {
        return List.of(withoutScript(Language.RU), withoutScript(Language.EN));
    }

    private static Element withoutScript(Language language) {
        return Element.of("p", Wording.of("page", language).text("no-script"))
                .with("lang", language.tag());
    }

    private static Element meta(String name, String content) {
        return Element.of("meta").with("name", name).with("content", content);
    }

    private static String carried(Map<String, String> texts) {
        StringBuilder carried = new StringBuilder();
        texts.forEach((name, json) -> carried.append(carried(name, json)));
        return carried.toString();
    }

    /// A text that the script reads when it needs it; no browser runs it.
    private static String carried(String name, String json) {
        String opening = "<script type=\"application/json\" id=\"text:" + name + "\">";
        return opening + raw("script", json).substring("<script>".length());
    }

    /// An element whose text a browser takes as it stands.
    private static String raw(String name, String text) {
        if (text.contains("</" + name) || text.contains("<!--")) {
            throw new IllegalStateException("the text of " + name + " would end it early");
        }
        return "<" + name + ">" + text + "</" + name + ">";
    }
}
