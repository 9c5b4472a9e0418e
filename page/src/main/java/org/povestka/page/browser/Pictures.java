package org.povestka.page.browser;

import org.povestka.page.code.CodeReader;
import org.povestka.page.code.Picture;
import org.povestka.page.code.Sighting;
import org.povestka.page.screen.Deed;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.typedarrays.Int8Array;

/// Looks for a code in the picture that the reader took or picked, in the browser,
/// and lets go of it.
final class Pictures {

    private Pictures() {}

    /// Told what a picture looks like once it has been drawn.
    @JSFunctor
    private interface Looker extends JSObject {

        /// The picture in shades of grey; without columns where the file is no
        /// picture.
        void look(int width, int height, Int8Array shades);
    }

    /// Told what came of it.
    interface Finder {

        /// A deed of this verb: its object says what was found, its value what it
        /// holds.
        void found(Deed deed);
    }

    /// Looks at what was picked; at nothing where nothing was.
    ///
    /// @param verb the verb of the deed that comes of it
    static void look(HTMLElement field, String verb, Finder finder) {
        draw(field, (width, height, shades) -> finder.found(deed(verb, width, height, shades)));
    }

    private static Deed deed(String verb, int width, int height, Int8Array shades) {
        if (width == 0) {
            return new Deed(verb, "unreadable", "");
        }
        return switch (CodeReader.read(new Picture(width, height, shades.toJavaArray()))) {
            case Sighting.Read read -> new Deed(verb, "read", read.text());
            case Sighting.Damaged ignored -> new Deed(verb, "damaged", "");
            case Sighting.Nothing ignored -> new Deed(verb, "nothing", "");
        };
    }

    /// Draws the picture where nobody sees it, at most 1600 points along a side,
    /// and takes its shades; what shines through is white.
    @JSBody(
            params = {"field", "looker"},
            script = "var file = field.files[0]; if (!file) { return; }"
                    + "var none = function() { looker(0, 0, new Int8Array(0)); };"
                    + "var image = new Image();"
                    + "image.onerror = function() { URL.revokeObjectURL(image.src); none(); };"
                    + "image.onload = function() {"
                    + "var width = image.naturalWidth, height = image.naturalHeight;"
                    + "var scale = Math.min(1, 1600 / Math.max(width, height, 1));"
                    + "width = Math.max(1, Math.round(width * scale));"
                    + "height = Math.max(1, Math.round(height * scale));"
                    + "var canvas = document.createElement('canvas');"
                    + "canvas.width = width; canvas.height = height;"
                    + "var pen = canvas.getContext('2d');"
                    + "pen.fillStyle = 'white'; pen.fillRect(0, 0, width, height);"
                    + "pen.drawImage(image, 0, 0, width, height);"
                    + "URL.revokeObjectURL(image.src);"
                    + "var points = pen.getImageData(0, 0, width, height).data;"
                    + "var shades = new Int8Array(width * height);"
                    + "for (var i = 0; i < shades.length; i++) {"
                    + "shades[i] = (points[4 * i] * 3 + points[4 * i + 1] * 4"
                    + " + points[4 * i + 2]) >> 3; }"
                    + "looker(width, height, shades); };"
                    + "image.src = URL.createObjectURL(file);"
                    + "field.value = '';")
    private static native void draw(HTMLElement field, Looker looker);
}
