package org.povestka.page.code;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.ChecksumException;
import com.google.zxing.DecodeHintType;
import com.google.zxing.FormatException;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.List;
import java.util.Map;

/// Finds a QR code in a picture and reads it.
public final class CodeReader {

    private static final Map<DecodeHintType, ?> HINTS = Map.of(
            DecodeHintType.TRY_HARDER, Boolean.TRUE, DecodeHintType.CHARACTER_SET, "UTF-8");

    private CodeReader() {}

    /// What the picture shows. A code is looked for at full size and at half of it, in its own
    /// shades and in the opposite ones: a screen photographed close shows its own dots, and a
    /// dark page may turn a code round.
    public static Sighting read(Picture picture) {
        Sighting best = new Sighting.Nothing();
        for (Picture size : List.of(picture, picture.halved())) {
            LuminanceSource source = source(size);
            for (Binarizer way : List.of(
                    new HybridBinarizer(source),
                    new GlobalHistogramBinarizer(source),
                    new HybridBinarizer(source.invert()))) {
                switch (read(way)) {
                    case Sighting.Read read -> {
                        return read;
                    }
                    case Sighting.Damaged damaged -> best = damaged;
                    case Sighting.Nothing ignored -> {}
                }
            }
        }
        return best;
    }

    private static LuminanceSource source(Picture picture) {
        return new PlanarYUVLuminanceSource(
                picture.shades(),
                picture.width(),
                picture.height(),
                0,
                0,
                picture.width(),
                picture.height(),
                false);
    }

    private static Sighting read(Binarizer way) {
        try {
            return new Sighting.Read(
                    new QRCodeReader().decode(new BinaryBitmap(way), HINTS).getText());
        } catch (NotFoundException e) {
            return new Sighting.Nothing();
        } catch (ChecksumException | FormatException e) {
            return new Sighting.Damaged();
        }
    }
}
