package org.povestka.page.browser;

import org.povestka.page.screen.Effect;
import org.teavm.jso.JSBody;

/// Does what a deed asks of the browser.
final class Effects {

    private Effects() {}

    static void happen(Effect effect) {
        switch (effect) {
            case Effect.None ignored -> {}
            case Effect.Save save -> save(save.name(), save.type(), save.text());
            case Effect.Focus focus -> focus(focus.id());
            case Effect.Anew anew -> {
                empty();
                focus(anew.id());
            }
            case Effect.Close ignored -> close();
            case Effect.Print ignored -> print();
        }
    }

    @JSBody(
            params = {"name", "type", "text"},
            script = "var link = document.createElement('a');"
                    + "link.href = URL.createObjectURL(new Blob([text], {type: type}));"
                    + "link.download = name;"
                    + "link.click();"
                    + "setTimeout(function() { URL.revokeObjectURL(link.href); }, 60000);")
    private static native void save(String name, String type, String text);

    @JSBody(
            params = "id",
            script = "var element = document.getElementById(id);"
                    + "if (element) { element.focus(); }")
    private static native void focus(String id);

    @JSBody(
            script = "document.querySelectorAll('textarea, input[type=date]').forEach("
                    + "function(field) { field.value = field.getAttribute('value') || ''; });")
    private static native void empty();

    /// A window that no script has opened may not be closed by one: it becomes a
    /// blank page.
    @JSBody(script = "window.close(); window.location.replace('about:blank');")
    private static native void close();

    @JSBody(script = "window.print();")
    private static native void print();
}
