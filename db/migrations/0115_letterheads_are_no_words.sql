-- The name of the State and its motto stand on every paper: "xã hội" and "tự do" found them all. New texts are kept without them
-- (features/documents/domain/letterhead.vi.ts); these are the texts that were read before.
update document_text set body_plain = regexp_replace(
    body_plain,
    '[Cc][ộỘ][Nn][Gg]\s+[Hh](òa|oà|ÒA|OÀ)\s+[Xx][ãÃ]\s+[Hh][ộỘ][Ii]\s+[Cc][Hh][ủỦ]\s+[Nn][Gg][Hh][Ĩĩ][Aa]\s+[Vv][Ii][ệỆ][Tt]\s+[Nn][Aa][Mm](.{0,160}?)[Đđ][ộỘ][Cc]\s+[Ll][ậẬ][Pp][\s[:punct:]–—]{0,8}[Tt][ựỰ]\s+[Dd][Oo][\s[:punct:]–—]{0,8}[Hh][ạẠ][Nn][Hh]\s+[Pp][Hh][úÚ][Cc]',
    '\2', 'g')
where body_plain like '%ạnh phúc%' or body_plain like '%ẠNH PHÚC%';
