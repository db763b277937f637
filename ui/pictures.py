"""A `Picture` in the shape that the QML component PathPicture takes: plain lists and dicts, no Qt types."""

from kiosk.figures.picture import Label, Picture, Shape


def to_variant(picture: Picture) -> dict[str, object]:
    """`{width, height, shapes, labels}`; colours stay token names, an absent colour is an empty string."""
    return {
        "width": picture.width,
        "height": picture.height,
        "shapes": [_shape(shape) for shape in picture.shapes],
        "labels": [_label(label) for label in picture.labels],
    }


def _shape(shape: Shape) -> dict[str, object]:
    return {
        "d": shape.d,
        "fill": shape.fill or "",
        "stroke": shape.stroke or "",
        "strokeWidth": shape.stroke_width,
        "dash": list(shape.dash),
    }


def _label(label: Label) -> dict[str, object]:
    return {
        "x": label.x,
        "y": label.y,
        "text": label.text,
        "height": label.height,
        "colour": label.colour,
        "bold": label.bold,
    }
