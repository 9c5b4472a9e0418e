package org.povestka.page;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.povestka.page.lettering.Lettering;

/// The compiled law as a browser reads it soonest.
final class Script {

    private static final String OPENING = "(function(){";
    private static final String CLOSING = "})();";

    /// How the compiler makes a string of the characters `offset` to `offset + count`: a view of
    /// the array for each, which costs more than the few letters that most strings have.
    private static final String BY_VIEW = "let result=\"\";let limit=offset+count;"
            + "for(let i=offset;i<limit;i=i+1024|0){let next=Math.min(limit,i+1024|0);"
            + "result+=String.fromCharCode.apply(null,array.subarray(i,next));}return result;";

    /// The same without a view: eight letters at a time, then one at a time.
    private static final String BY_LETTERS = "let s=\"\",i=offset,limit=offset+count;"
            + "for(;i+8<=limit;i+=8){s+=String.fromCharCode(array[i],array[i+1],array[i+2],"
            + "array[i+3],array[i+4],array[i+5],array[i+6],array[i+7]);}"
            + "for(;i<limit;i++){s+=String.fromCharCode(array[i]);}return s;";

    private Script() {}

    /// The same program outside of the one function that the compiler puts it in, in ASCII:
    /// of what stands in no function a browser reads only what is called, and ASCII it keeps
    /// in half the room.
    ///
    /// @param compiled what the compiler wrote
    static String laidOpen(String compiled) {
        int opening = compiled.indexOf(OPENING);
        int closing = compiled.lastIndexOf(CLOSING);
        if (opening < 0 || closing < opening) {
            throw new IllegalStateException("the compiled script stands in no function");
        }
        String open = compiled.substring(0, opening)
                + compiled.substring(opening + OPENING.length(), closing)
                + compiled.substring(closing + CLOSING.length());
        return Lettering.ofScript(stringsByLetters(open));
    }

    private static String stringsByLetters(String script) {
        Matcher place = anyLines(BY_VIEW).matcher(script);
        if (!place.find()) {
            throw new IllegalStateException("the compiled script makes strings in another way");
        }
        return script.substring(0, place.start()) + BY_LETTERS + script.substring(place.end());
    }

    /// The compiler breaks a line after any word or sign.
    private static Pattern anyLines(String script) {
        return Pattern.compile(Arrays.stream(script.split("\\b|(?<=\\W)", -1))
                .map(word -> word.equals(" ") ? "\\s" : Pattern.quote(word))
                .collect(Collectors.joining("\\n?")));
    }
}
