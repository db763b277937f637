"""Records for colleagues: what a column means, a visit as a row, the file formats, and writing them whole or not.

One file a concern: `codebook` (the meaning), `fields` and `rows` (the values), `formats` (the files), `export` (the
folder).
"""
