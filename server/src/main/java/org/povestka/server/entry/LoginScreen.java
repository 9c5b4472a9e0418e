package org.povestka.server.entry;

import java.util.ArrayList;
import java.util.List;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.server.login.Lockout;
import org.povestka.server.login.Passwords;
import org.povestka.server.screen.Screens;
import org.povestka.server.screen.TwinWords;
import org.povestka.server.screen.View;

/// Where somebody shows who he is: with a password, at a provider, or with the code of an
/// invitation.
///
/// @param view who looks at what
/// @param trouble why it did not work; nothing at first
public record LoginScreen(View view, Trouble trouble) {

    /// Why somebody is not let in.
    public enum Trouble {
        /// Nothing was tried yet.
        NONE("none"),
        /// Name or password are wrong; it is not said which.
        WRONG("wrong"),
        /// Too many attempts failed.
        CLOSED("closed"),
        /// Name or code are wrong, or the code is not good any more.
        NO_CODE("no-code"),
        /// The password cannot be taken.
        UNFIT("unfit"),
        /// The provider did not vouch for him.
        PROVIDER("provider"),
        /// The provider vouched for somebody who has no account here.
        NO_ACCOUNT("no-account");

        private final String key;

        Trouble(String key) {
            this.key = key;
        }

        /// The key of its sentence.
        ///
        /// @return such as `wrong`
        public String key() {
            return key;
        }
    }

    /// Log-in by name and password.
    ///
    /// @param provider whether there is a provider as well
    /// @return the page
    public String page(Offer provider) {
        TwinWords words = view.words();
        List<Node> content = trouble(words);
        content.add(Fields.of("/login")
                .field("text", "name", words.say("login.name"), "username")
                .field("password", "password", words.say("login.password"), "current-password")
                .button(words.say("login.in")));
        if (provider == Offer.PROVIDER) {
            content.add(Element.of("h2", words.say("login.other")));
            content.add(Fields.of("/provider").button(words.say("login.provider")));
        }
        content.add(Element.of("h2", words.say("login.first")));
        content.add(Element.of(
                "p", Element.of("a", words.say("login.welcome")).with("href", "/welcome")));
        return Screens.page(view, words.say("login.title"), content);
    }

    /// The first log-in, with the code of an invitation.
    ///
    /// @param provider whether there is a provider as well
    /// @return the page
    public String welcome(Offer provider) {
        TwinWords words = view.words();
        List<Node> content = trouble(words);
        content.add(Element.of("p", words.say("welcome.lead")));
        content.add(password(Fields.of("/welcome")
                        .field("text", "name", words.say("login.name"), "username")
                        .field("text", "code", words.say("welcome.code"), "one-time-code"))
                .button(words.say("welcome.set")));
        if (provider == Offer.PROVIDER) {
            content.add(Element.of("h2", words.say("welcome.other")));
            content.add(Fields.of("/provider")
                    .field("text", "name", words.say("login.name"), "username")
                    .field("text", "code", words.say("welcome.code"), "one-time-code")
                    .button(words.say("login.provider")));
        }
        return Screens.page(view, words.say("welcome.title"), content);
    }

    /// Another password for whoever is logged in.
    ///
    /// @return the page
    public String change() {
        TwinWords words = view.words();
        List<Node> content = trouble(words);
        content.add(password(Fields.of("/password")
                        .field("password", "old", words.say("password.old"), "current-password"))
                .button(words.say("welcome.set")));
        return Screens.page(view, words.say("password.title"), content);
    }

    /// Whether there is another way in.
    public enum Offer {
        /// Name and password alone.
        PASSWORD,
        /// A provider as well.
        PROVIDER
    }

    private Fields password(Fields fields) {
        TwinWords words = view.words();
        String length = Integer.toString(Passwords.SHORTEST);
        return fields.field(
                "password", "password", words.say("welcome.password", length), "new-password");
    }

    private List<Node> trouble(TwinWords words) {
        List<Node> content = new ArrayList<>();
        if (trouble != Trouble.NONE) {
            content.add(Element.of(
                            "p",
                            words.say(
                                    "trouble." + trouble.key,
                                    Integer.toString(Lockout.ATTEMPTS),
                                    Integer.toString(Lockout.MINUTES),
                                    Integer.toString(Passwords.SHORTEST)))
                    .with("role", "alert")
                    .styled("said"));
        }
        return content;
    }
}
