"""The steps of a presentation, as they are prepared."""

from ...parameters import Text

STEPS: dict[str, Text] = {
    "steps_none": Text(
        "Presentasi adalah urutan langkah: satu angka, satu grafik, satu perubahan setiap kali.",
        "A presentation is a row of steps: one number, one chart, one change at a time.",
    ),
    "steps_count": Text("{count} dari {most} langkah.", "{count} of {most} steps."),
    "step": Text("Langkah {number}", "Step {number}"),
    "step_title": Text("Judul langkah {number}", "Title of step {number}"),
    "step_text": Text("Satu kalimat untuk langkah {number}", "One sentence for step {number}"),
    "step_new": Text("Langkah dari rencana sekarang", "Step from the present plan"),
    "step_way": Text("Susun dari rencana awal ke sekarang", "Lay out from starting to present plan"),
    "step_way_ask": Text(
        "Langkah yang sudah ada diganti. Bisa diurungkan.", "The steps there are will be replaced. It can be undone."
    ),
    "step_way_yes": Text("Ya, susun", "Yes, lay out"),
    "step_way_help": Text(
        "Satu langkah untuk setiap perubahan, yang paling berpengaruh dulu.",
        "One step for each change, those that matter most first.",
    ),
    "step_up": Text("Naikkan", "Move up"),
    "step_down": Text("Turunkan", "Move down"),
    "step_remove": Text("Hapus langkah", "Remove step"),
    "step_take": Text("Isi ulang dengan rencana sekarang", "Take the present plan"),
    "step_open": Text("Ubah rencana langkah ini", "Edit this step's plan"),
    "step_start": Text("Keadaan awal", "Where we start"),
    "step_end": Text("berakhir di {share}", "ends at {share}"),
    "step_same": Text("Sama dengan langkah sebelumnya.", "Same as the step before."),
    "step_more": Text("dan {count} lagi", "and {count} more"),
    "live": Text("Tuas yang bisa digeser saat presentasi", "Lever that can be moved while presenting"),
    "live_none": Text("Tidak ada", "None"),
    "start": Text("Mulai presentasi", "Start presenting"),
    "start_help": Text(
        "Layar penuh: tombol panah kiri dan kanan memindahkan langkah.",
        "For the whole screen: the arrow keys move between steps.",
    ),
}
