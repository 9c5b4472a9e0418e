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
import java.util.function.Supplier;

/// Finds a QR code in a picture and reads it.
public final class CodeReader {

    private static final Map<DecodeHintType, ?> HINTS =
            Map.of(DecodeHintType.TRY_HARDER, true, DecodeHintType.CHARACTER_SET, "UTF-8");

    /// For a picture of nothing but a code, straight to the point, such as one
    /// saved from a screen.
    private static final Map<DecodeHintType, ?> PURE =
            Map.of(DecodeHintType.PURE_BARCODE, true, DecodeHintType.CHARACTER_SET, "UTF-8");

    private CodeReader() {}

    /// What the picture shows. A code is looked for at full size and at half of it,
    /// in its own shades and in the opposite ones: a screen photographed close
    /// shows its own dots, and a dark page may turn a code round.
    public static Sighting read(Picture picture) {
        Sighting best = new Sighting.Nothing();
        for (Picture size : List.of(picture, picture.halved())) {
            if (size.width() == 0 || size.height() == 0) {
                return best;
            }
            LuminanceSource source = source(size);
            for (Supplier<Sighting> way : List.<Supplier<Sighting>>of(
                    () -> read(new HybridBinarizer(source), HINTS),
                    () -> read(new GlobalHistogramBinarizer(source), HINTS),
                    () -> read(new HybridBinarizer(source.invert()), HINTS),
                    () -> read(new GlobalHistogramBinarizer(source), PURE))) {
                switch (way.get()) {
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

    private static Sighting read(Binarizer way, Map<DecodeHintType, ?> hints) {
        try {
            return new Sighting.Read(
                    new QRCodeReader().decode(new BinaryBitmap(way), hints).getText());
        } catch (NotFoundException e) {
            return new Sighting.Nothing();
        } catch (ChecksumException | FormatException e) {
            return new Sighting.Damaged();
        }
    }
}
